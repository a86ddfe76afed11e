import type { StepHost } from './step-host.ts'

/** A host for a scratch database: nobody else is there, and nothing is resumed, so no transaction is opened. */
export const plainHost: StepHost = {
  saved: undefined,
  signal: undefined,
  transaction: async (work) => {
    await work()
    return { waiting: 0 }
  },
  save: async () => {},
  pause: async () => {},
  report: () => {},
}

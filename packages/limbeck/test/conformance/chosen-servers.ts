import type { TestServerName } from '../on-every-server.ts'

const chosen = process.env.LIMBECK_CONFORMANCE ?? 'postgresql 17'

/** Whether the run was asked for all that the data hold, on every server. */
export const isWholeConformance = chosen === 'all'

/** The server of an ordinary run, the one that `LIMBECK_CONFORMANCE` names, or with `LIMBECK_CONFORMANCE=all` all. */
export const chosenServers: readonly TestServerName[] = isWholeConformance
  ? ['postgresql 15', 'postgresql 17', 'postgresql 18']
  : [chosen as TestServerName]

import type { Hazard } from '../operations/operation.ts'
import type { Plan } from './plan.ts'
import { revisionSteps } from './revision-steps.ts'

/** A plan as JSON. Code stands as its description. */
export interface PlanJson {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly serverVersion: number
  readonly revisions: readonly PlanJsonRevision[]
}

interface PlanJsonRevision {
  readonly revision: string
  readonly direction: 'upgrade' | 'downgrade'
  readonly message: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly isAtomic: boolean
  readonly steps: readonly PlanJsonStep[]
}

interface PlanJsonStep {
  /** The number of its transaction group, from 0. */
  readonly group: number
  readonly isTransactional: boolean
  readonly operation: string
  readonly sql?: string
  readonly code?: string
  readonly hazards: readonly Hazard[]
}

/** The JSON form of a plan: its revisions in order, each with its steps. */
export function planToJson(plan: Plan): PlanJson {
  const { from, to, serverVersion, revisions } = plan
  return {
    from,
    to,
    serverVersion,
    revisions: revisions.map((planned) => {
      const { revision, direction, message, from, to, isAtomic } = planned
      const steps = revisionSteps(plan, planned).map(({ group, isTransactional, operation, statement }) => ({
        group,
        isTransactional,
        operation: operation.op,
        ...('sql' in statement ? { sql: statement.sql } : { code: statement.description }),
        hazards: statement.hazards ?? [],
      }))
      return { revision, direction, message, from, to, isAtomic, steps }
    }),
  }
}

import type { StepEffects } from '../locks/step-effects.ts'
import type { Plan } from '../plan/plan.ts'

/** A plan, and what its steps do to a database that is in use. */
export interface PlanEffects {
  readonly plan: Plan
  /** One for each step of the plan, in order. */
  readonly steps: readonly StepEffects[]
  /** How large the tables are that a step locks, by name as `RelationLock` has it. */
  readonly sizes: ReadonlyMap<string, TableSize>
  /** `server_version_num` of the server on which the steps were traced; undefined where they were not. */
  readonly tracedOn: number | undefined
}

/** How large a table is in the database that is migrated, with its partitions and children. */
export interface TableSize {
  /** With indexes and everything else that is stored for it. */
  readonly bytes: number
  /** As the last ANALYZE or VACUUM estimated it; undefined where there was none. */
  readonly rows: number | undefined
}

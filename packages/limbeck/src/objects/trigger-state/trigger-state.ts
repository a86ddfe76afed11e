import type { CatalogObject } from '../../catalog/catalog.ts'
import type { TriggerState as State } from '../trigger/trigger.ts'

/** When a partition's copy of a trigger fires, where that is not when its partitioned table's trigger does. */
export interface TriggerState extends CatalogObject {
  readonly kind: 'trigger-state'
  readonly schema: string
  /** The partition. */
  readonly table: string
  readonly name: string
  readonly enabled: State | 'origin'
  /** When the trigger fires that it is a copy of. */
  readonly inherited: State | 'origin'
}

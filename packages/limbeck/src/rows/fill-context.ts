import type { Connection } from '../drivers/driver.ts'
import type { PromisedKeys } from './promised-keys.ts'
import type { Random } from './random.ts'
import type { TableFacts } from './table-facts.ts'
import type { TypeFacts } from './type-facts.ts'

/** What tables are filled with. */
export interface FillContext {
  readonly connection: Connection
  readonly tables: ReadonlyMap<number, TableFacts>
  readonly types: ReadonlyMap<number, TypeFacts>
  readonly random: Random
  readonly hasSparseRows: boolean
  /** Where foreign keys are not checked: what rows refer to ahead of the rows themselves. */
  readonly promised?: PromisedKeys
  /** Whether a row may refer to one that is yet to be made. */
  readonly mayPromise?: boolean
  /** The number of the next row, whichever table it is of. */
  nextCount(): number
}

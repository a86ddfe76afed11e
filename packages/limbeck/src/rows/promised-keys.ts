import type { RowDraft } from './row-draft.ts'
import type { ForeignKeyFacts, TableFacts } from './table-facts.ts'

/** A row of a circle of tables that refers to one which is yet to be made. */
export interface Promised {
  readonly table: TableFacts
  readonly key: ForeignKeyFacts
  readonly values: readonly string[]
}

/** Keys that rows refer to before there are rows with them. */
export class PromisedKeys {
  #open: readonly Promised[] = []

  /** Those that no row has yet. */
  get open(): readonly Promised[] {
    return this.#open
  }

  add(promised: readonly Promised[]): void {
    this.#open = [...this.#open, ...promised]
  }

  /** The values that the next row of a table has to have. */
  nextOf({ oid }: TableFacts): RowDraft {
    const next = this.#open.find(({ key }) => key.references === oid)
    return new Map(next?.key.referenced.map((column, index) => [column, next.values[index] ?? null]))
  }

  /** Takes the one away that `nextOf` has given. */
  keepNextOf({ oid }: TableFacts): void {
    const next = this.#open.find(({ key }) => key.references === oid)
    this.#open = this.#open.filter((each) => each !== next)
  }
}

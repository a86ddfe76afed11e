import type { Connection } from '../../drivers/driver.ts'
import { generateRows } from '../../rows/generate-rows.ts'
import type { FilledTable, UnfilledTable } from '../../rows/generated-rows.ts'
import type { TableFacts } from '../../rows/table-facts.ts'
import type { Asked } from './asked-of-rows.ts'

/** The rows of a scratch database, which grow with its schema. */
export class ScratchRows {
  readonly #connection: Connection
  readonly #seed: number
  readonly #known = new Map<number, string>()
  readonly #filled = new Map<string, number>()
  #from = 1
  unfilled: readonly UnfilledTable[] = []
  /** `mixed` has rows with nulls, `full` a value in every column, `none` no further rows. */
  style: 'mixed' | 'full' | 'none' = 'mixed'
  /** What rows have to fulfil besides what their tables ask. */
  asked: readonly Asked[] = []

  constructor(connection: Connection, seed: number) {
    this.#connection = connection
    this.#seed = seed
  }

  get filled(): readonly FilledTable[] {
    return [...this.#filled].map(([table, rows]) => ({ table, rows }))
  }

  /** Puts rows into the tables that have none, and into those whose columns have changed since. */
  fill(): Promise<void> {
    return this.#fill((table) => this.#isWanted(table))
  }

  /** Puts rows into the tables that have none. */
  fillEmpty(): Promise<void> {
    return this.#fill(({ rows }) => rows === 0)
  }

  async #fill(isWanted: (table: TableFacts) => boolean): Promise<void> {
    if (this.style === 'none') return
    const undo = await this.#ask()
    const { filled, unfilled } = await generateRows(this.#connection, {
      seed: this.#seed,
      from: this.#from,
      hasSparseRows: this.style === 'mixed',
      isWanted,
    })
    for (const statement of undo) await this.#connection.execute(statement)
    // Far enough from what was made before.
    this.#from += 10_000
    for (const { table, rows } of filled) this.#filled.set(table, (this.#filled.get(table) ?? 0) + rows)
    this.unfilled = unfilled.filter(({ table }) => !this.#filled.has(table))
  }

  /** Lets the server judge what is asked, by checks that stand as long as rows are made; returns what drops them. */
  async #ask(): Promise<readonly string[]> {
    const undo: string[] = []
    for (const [index, { table, condition }] of this.asked.entries()) {
      const name = `limbeck_asked_${index}`
      const add = `alter table ${table} add constraint ${name} check (${condition}) not valid`
      // The table may have another name by now, or not be there yet.
      const isThere = await this.#connection.execute(add).then(
        () => true,
        () => false,
      )
      if (isThere) undo.push(`alter table ${table} drop constraint ${name}`)
    }
    return undo
  }

  #isWanted({ oid, columns, rows }: TableFacts): boolean {
    const shape = JSON.stringify(columns)
    const isChanged = this.#known.get(oid) !== shape
    this.#known.set(oid, shape)
    return rows === 0 || isChanged
  }
}

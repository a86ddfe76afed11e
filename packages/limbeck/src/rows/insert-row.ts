import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { identifier } from '../sql/identifier.ts'
import { literal } from '../sql/literal.ts'
import { qualified } from '../sql/qualified.ts'
import type { RowDraft } from './row-draft.ts'
import type { TableFacts } from './table-facts.ts'

/** Puts a row into a table; returns what the server objects to, if anything. */
export async function insertRow(
  connection: Connection,
  { schema, name, columns }: TableFacts,
  draft: RowDraft,
): Promise<LimbeckError | undefined> {
  const given = columns.filter(({ number }) => draft.has(number))
  const values = given.map(({ number }) => {
    const value = draft.get(number) ?? null
    // A literal without a type takes that of the column, by its input function.
    return value === null ? 'null' : literal(value)
  })
  const target = `insert into ${qualified(schema, name)}`
  const names = given.map((column) => identifier(column.name)).join(', ')
  const row =
    given.length === 0 ? 'default values' : `(${names}) overriding system value values (${values.join(', ')})`
  try {
    await connection.execute(`${target} ${row}`)
    return undefined
  } catch (error) {
    if (error instanceof LimbeckError && error.code === 'database.error') return error
    throw error
  }
}

import { LimbeckError } from '../errors/limbeck-error.ts'
import { identifier } from '../sql/identifier.ts'
import { literal } from '../sql/literal.ts'
import { qualified } from '../sql/qualified.ts'
import type { FillContext } from './fill-context.ts'
import { type Filling, fillRounds } from './fill-rounds.ts'
import { fillTable } from './fill-table.ts'
import { type Promised, PromisedKeys } from './promised-keys.ts'
import type { TableFacts } from './table-facts.ts'
import { tablesInCircles } from './tables-in-circles.ts'

/**
 * Fills tables that stayed empty as a replica does it: triggers do not fire, and foreign keys are not checked, so that rows
 * of a circle of tables can refer to each other. Every key is kept all the same: a row whose key was not made is taken
 * out again. Does nothing where the session may not (session_replication_role needs a superuser or a grant).
 */
export async function forceRows(
  context: FillContext,
  unfilled: Filling['unfilled'],
  rowsPerTable: number,
): Promise<Filling> {
  const { connection } = context
  if (!(await becomeReplica(context))) return { filled: [], unfilled }
  const promised = new PromisedKeys()
  try {
    const filled: Filling['filled'][number][] = []
    const tried = new Set<TableFacts>()
    let waiting = unfilled
    for (;;) {
      const tables = waiting.map(({ table }) => table)
      const filling = await fillRounds({ ...context, promised }, tables, rowsPerTable)
      filled.push(...filling.filled)
      waiting = filling.unfilled
      // A row of one table of a circle gives the others something to refer to.
      const [first] = tablesInCircles(waiting.map(({ table }) => table)).filter((table) => !tried.has(table))
      if (first === undefined) break
      tried.add(first)
      const { rows } = await fillTable({ ...context, promised, mayPromise: true }, first, 1)
      if (rows === 0) continue
      filled.push({ table: first, rows })
      waiting = waiting.filter(({ table }) => table !== first)
    }
    for (const broken of promised.open) await takeOut(context, broken)
    const emptied = new Set(promised.open.map(({ table }) => table))
    const reasonOf = (table: TableFacts) => unfilled.find((each) => each.table === table)?.reason ?? ''
    return {
      filled: filled.filter(({ table }) => !emptied.has(table)),
      unfilled: [...waiting, ...[...emptied].map((table) => ({ table, reason: reasonOf(table) }))],
    }
  } finally {
    await connection.execute('reset session_replication_role')
  }
}

async function becomeReplica({ connection }: FillContext): Promise<boolean> {
  try {
    await connection.execute('set session_replication_role = replica')
    return true
  } catch (error) {
    // insufficient_privilege
    if (error instanceof LimbeckError && error.details.sqlstate === '42501') return false
    throw error
  }
}

async function takeOut({ connection }: FillContext, { table, key, values }: Promised): Promise<void> {
  const names = key.columns.map(
    (number) => table.columns.find((column) => column.number === number)?.name ?? '',
  )
  const conditions = names.map((name, index) => `${identifier(name)} = ${literal(values[index] ?? '')}`)
  await connection.execute(
    `delete from ${qualified(table.schema, table.name)} where ${conditions.join(' and ')}`,
  )
}

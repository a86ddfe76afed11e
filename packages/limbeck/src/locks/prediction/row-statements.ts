import type { RangeVar } from 'libpg-query'
import type { Effects } from './effects.ts'
import { resolve } from './resolve.ts'
import type { StatementTable } from './statement-table.ts'
import { tablesRead } from './tables-read.ts'

/** Statements that read and change rows. */
export const rowStatements: StatementTable = {
  SelectStmt: (statement, effects) => {
    const mode = statement.lockingClause === undefined ? 'access share' : 'row share'
    effects.lock(mode, ...tablesRead(statement, effects.facts))
  },
  InsertStmt: (statement, effects) => changeRows(statement, effects),
  UpdateStmt: (statement, effects) => changeRows(statement, effects),
  DeleteStmt: (statement, effects) => changeRows(statement, effects),
  MergeStmt: (statement, effects) => changeRows(statement, effects),
  CopyStmt: (statement, effects) => {
    effects.lock('access share', ...tablesRead(statement, effects.facts))
    if (statement.is_from) effects.lock('row exclusive', resolve(statement.relation, effects.facts))
  },
}

function changeRows(statement: { readonly relation?: RangeVar }, effects: Effects): void {
  const { relation } = statement
  const table = resolve(relation, effects.facts)
  effects.lock('access share', ...tablesRead(statement, effects.facts))
  effects.lock('row exclusive', table, ...(relation?.inh === true ? effects.below(table) : []))
}

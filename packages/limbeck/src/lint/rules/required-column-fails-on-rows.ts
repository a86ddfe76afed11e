import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { allTableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column is added as NOT NULL, or as primary key, without a default. */
export const requiredColumnFailsOnRows: SqlRule = {
  name: 'required-column-fails-on-rows',
  subject: 'sql',
  default: 'on',
  condition: 'A column is added as NOT NULL, or as primary key, without a default',
  effect: 'The statement fails as soon as the table has a row.',
  remedy: 'Give it a default, or add it nullable, fill it, and set it NOT NULL in a later revision.',
  bad: 'alter table orders add column status text not null;',
  good: `alter table orders add column status text not null default 'new';`,
  check: (script) =>
    [...allTableCommands(script)].flatMap(({ statement, subtype, command, table }) => {
      const column = nodeOf(command.def, 'ColumnDef')
      if (subtype !== 'AT_AddColumn' || column === undefined || statement.isEmpty(table)) return []
      const kinds = nodesOf(column.constraints, 'Constraint').map(({ contype }) => contype ?? '')
      const type = nodesOf(column.typeName?.names, 'String').at(-1)?.sval ?? ''
      const isRequired = kinds.some((kind) => kind === 'CONSTR_NOTNULL' || kind === 'CONSTR_PRIMARY')
      if (!isRequired || kinds.some((kind) => filled.has(kind)) || type.includes('serial')) return []
      const message = `${table}.${column.colname} is NOT NULL and has no default: this fails when ${table} has rows`
      return [{ statement, message, at: column.location }]
    }),
}

const filled: ReadonlySet<string> = new Set(['CONSTR_DEFAULT', 'CONSTR_GENERATED', 'CONSTR_IDENTITY'])

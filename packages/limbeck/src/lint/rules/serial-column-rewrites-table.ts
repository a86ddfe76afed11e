import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { addedColumns } from '../ast/added-columns.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a serial or identity column is added to a table that exists. */
export const serialColumnRewritesTable: SqlRule = {
  name: 'serial-column-rewrites-table',
  subject: 'sql',
  default: 'on',
  condition: 'A serial or identity column is added to a table that exists',
  effect: 'Each row gets a number of its own: the whole table is rewritten under ACCESS EXCLUSIVE.',
  remedy:
    'Make a sequence, add a nullable column, set its default to nextval, and fill the old rows by op.backfill.',
  bad: 'alter table orders add column number bigserial;',
  good: `create sequence orders_number_seq;
alter table orders add column number bigint;
alter table orders alter column number set default nextval('orders_number_seq');`,
  check: (script) =>
    addedColumns(script).flatMap(({ statement, table, name, column, constraints, at }) => {
      const type = nodesOf(column.typeName?.names, 'String').at(-1)?.sval ?? ''
      const isIdentity = constraints.some(({ contype }) => contype === 'CONSTR_IDENTITY')
      if (!isIdentity && !serialTypes.has(type)) return []
      return [
        {
          statement,
          message: `${table}.${name} gives each row a number: ${table} is rewritten while nobody can use it`,
          at,
        },
      ]
    }),
}

const serialTypes: ReadonlySet<string> = new Set([
  'serial',
  'serial2',
  'serial4',
  'serial8',
  'smallserial',
  'bigserial',
])

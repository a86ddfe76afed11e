import type { Connection } from '../../drivers/driver.ts'
import type { OperationContext, SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { NotNull } from '../column/not-null.ts'
import { notNullConstraintSql } from '../column/not-null-constraint-sql.ts'
import { generatedName } from '../generated-name.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'

/** Columns of a table that are to be NOT NULL. */
export interface NotNullColumns {
  readonly schema?: string | undefined
  readonly table: string
  readonly columns: readonly string[]
  /** From PostgreSQL 18, of a single column: how the constraint is called. */
  readonly notNull?: NotNull | undefined
}

/**
 * The statements that make columns of a table in use NOT NULL: first for new rows only, then for those that are there,
 * beside readers and writers. From PostgreSQL 18 the NOT NULL itself is added so; before, a check is, which proves it
 * (ALTER TABLE … SET NOT NULL scans no table whose validated checks rule nulls out) and goes again.
 */
export function setNotNull(columns: NotNullColumns, context: OperationContext): readonly SqlStatement[] {
  return context.serverVersion >= 180_000 ? byConstraint(columns, context) : byCheck(columns, context)
}

function byConstraint(columns: NotNullColumns, context: OperationContext): readonly SqlStatement[] {
  const { schema, table, notNull = {} } = columns
  const alter = `alter table ${qualified(schema, table)}`
  const additions = columns.columns.map(
    (column) => `add ${notNullConstraintSql(column, { ...notNull, notValid: true })}`,
  )
  const validation = (names: readonly string[]) =>
    `${alter} ${names.map((name) => `validate constraint ${identifier(name)}`).join(', ')}`
  const names = columns.columns.map((column) => notNull.name ?? generatedName(table, column, 'not_null'))
  return [
    { sql: `${alter} ${additions.join(', ')}` },
    {
      ...scan(validation(names), columns, context),
      // A name that is taken already PostgreSQL makes another of, and a column that is NOT NULL keeps the one it has.
      run: async (connection) => connection.execute(validation(await namesIn(connection, columns))),
    },
  ]
}

async function namesIn(
  connection: Connection,
  { schema, table, columns }: NotNullColumns,
): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    `select c.conname as name from pg_catalog.pg_constraint c
     join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
     where c.conrelid = pg_catalog.to_regclass($1) and c.contype = 'n' and a.attname = any ($2::pg_catalog.text[])
     order by a.attnum`,
    [qualified(schema, table), columns],
  )
  return rows.map(({ name }) => name)
}

function byCheck(columns: NotNullColumns, context: OperationContext): readonly SqlStatement[] {
  const { schema, table } = columns
  const alter = `alter table ${qualified(schema, table)}`
  const names = columns.columns.map(identifier)
  const proof = identifier(generatedName(table, columns.columns.join('_'), 'limbeck_not_null'))
  const condition = names.map((name) => `${name} is not null`).join(' and ')
  const settings = names.map((name) => `alter column ${name} set not null`).join(', ')
  return [
    { sql: `${alter} add constraint ${proof} check (${condition}) not valid` },
    scan(`${alter} validate constraint ${proof}`, columns, context),
    { sql: `${alter} ${settings}`, transaction: 'later' },
    { sql: `${alter} drop constraint if exists ${proof}`, transaction: 'later' },
  ]
}

function scan(sql: string, { schema, table }: NotNullColumns, context: OperationContext): SqlStatement {
  const validated = statement(sql, tableId(schema, table), context, [
    { kind: 'scans-table', lock: 'share update exclusive' },
    { kind: 'may-fail' },
  ])
  return { ...validated, transaction: 'later' }
}

import type { OperationContext, SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { generatedName } from '../generated-name.ts'
import { backfillDefaultSql } from '../online/backfill-default-sql.ts'
import { setNotNull } from '../online/set-not-null.ts'
import type { AddColumn } from './add-column.ts'
import { columnSettings } from './column-settings.ts'
import { columnSql } from './column-sql.ts'
import type { Identity } from './identity.ts'
import { identitySql } from './identity-sql.ts'
import { sequenceOptionsSql } from './sequence-options-sql.ts'
import { serialTypes } from './serial-types.ts'

/**
 * The statements that add a column of which each row needs a value of its own to a table in use: empty, with a default for
 * new rows; then the rows that are there are filled in batches, and the column becomes NOT NULL. An identity column counts
 * by a sequence of its own until then, and goes on from there.
 */
export function addColumnInSteps(args: AddColumn, context: OperationContext): readonly SqlStatement[] {
  const { schema, table, column } = args
  const { default: given, identity, nullable, notNull, ...bare } = column
  const integer = serialTypes[column.type.toLowerCase()]
  const alter = `alter table ${qualified(schema, table)}`
  const name = identifier(column.name)
  const label = identity === undefined ? 'seq' : 'limbeck_seq'
  const sequence = qualified(schema, generatedName(table, column.name, label))
  const isCounted = integer !== undefined || identity !== undefined
  const type = integer ?? column.type
  const settings = columnSettings(column, context.serverVersion)
  const isRequired = (nullable === false || isCounted) && !notNull?.notValid
  return [
    ...(isCounted ? [{ sql: sequenceSql(sequence, type, identity) }] : []),
    { sql: `${alter} add column ${columnSql({ ...bare, type }, schema, context.serverVersion)}` },
    ...(isCounted
      ? [{ sql: `alter sequence ${sequence} owned by ${qualified(schema, table)}.${name}` }]
      : []),
    { sql: `${alter} alter column ${name} set default ${isCounted ? nextValue(sequence) : given}` },
    ...(settings.length === 0 ? [] : [{ sql: `${alter} ${settings.join(', ')}` }]),
    { sql: backfillDefaultSql(schema, table, column.name), transaction: 'none' },
    ...(isRequired ? setNotNull({ schema, table, columns: [column.name], notNull }, context) : []),
    ...(identity === undefined ? [] : [identityStatement(args, identity, sequence)]),
  ]
}

function sequenceSql(sequence: string, type: string, identity: Identity | undefined): string {
  return [`create sequence ${sequence} as ${type}`, ...(identity ? sequenceOptionsSql(identity) : [])].join(
    ' ',
  )
}

function nextValue(sequence: string): string {
  return `nextval(${literal(sequence)}::regclass)`
}

/** In one statement: nobody may draw a number between the two sequences. */
function identityStatement(
  { schema, table, column }: AddColumn,
  identity: Identity,
  sequence: string,
): SqlStatement {
  const name = identifier(column.name)
  const on = qualified(schema, table)
  const own = `pg_catalog.pg_get_serial_sequence(${literal(on)}, ${literal(column.name)})`
  return {
    sql: `do $limbeck$
begin
  alter table ${on} alter column ${name} drop default;
  alter sequence ${sequence} owned by none;
  alter table ${on} alter column ${name} add ${identitySql(identity, schema)};
  perform pg_catalog.setval(${own}, ${nextValue(sequence)}, false);
  drop sequence ${sequence};
end
$limbeck$`,
    transaction: 'later',
  }
}

import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { constraintId } from './constraint-id.ts'

/** The arguments of {@link alterConstraint}. */
export interface AlterConstraint extends ConstraintChanges {
  readonly name: string
  readonly table: string
}

/** What {@link alterConstraint} changes. What is absent stays as it is. */
export interface ConstraintChanges {
  readonly schema?: string
  /** Of a foreign key. */
  readonly deferrable?: boolean
  /** Of a foreign key. */
  readonly initiallyDeferred?: boolean
  /** Of a foreign key, from PostgreSQL 18. */
  readonly enforced?: boolean
  /** Of a NOT NULL, from PostgreSQL 18. */
  readonly inherit?: boolean
}

/** Changes what can be changed in a constraint. Follows ALTER TABLE … ALTER CONSTRAINT. */
export const alterConstraint = defineOperation('alterConstraint', {
  record: (name: string, table: string, changes: ConstraintChanges): AlterConstraint => ({
    name,
    table,
    ...namedChanges(`alterConstraint('${name}', '${table}')`, changes),
  }),
  render: ({ name, table, ...changes }) => [name, table, changes],
  sql: (args, context) => [
    statement(
      `alter table ${qualified(args.schema, args.table)} alter constraint ${identifier(args.name)} ${words(args)}`,
      tableId(args.schema, args.table),
      context,
      args.enforced ? [{ kind: 'scans-table', lock: 'access exclusive' }, { kind: 'may-fail' }] : [],
    ),
  ],
  touches: ({ schema, table, name }) => ({ changes: [constraintId(schema, table, name)] }),
})

function words({ deferrable, initiallyDeferred, enforced, inherit }: AlterConstraint): string {
  return [
    ...(deferrable === undefined ? [] : [deferrable ? 'deferrable' : 'not deferrable']),
    ...(initiallyDeferred === undefined ? [] : [`initially ${initiallyDeferred ? 'deferred' : 'immediate'}`]),
    ...(enforced === undefined ? [] : [enforced ? 'enforced' : 'not enforced']),
    ...(inherit === undefined ? [] : [inherit ? 'inherit' : 'no inherit']),
  ].join(' ')
}

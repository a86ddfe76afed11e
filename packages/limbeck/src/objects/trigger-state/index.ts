import { objectId } from '../../catalog/object-id.ts'
import { defineKind } from '../define-kind.ts'
import type { ObjectRow } from '../kind.ts'
import { type RelationKind, relationId } from '../relation-id.ts'
import { schemaOption } from '../schema-option.ts'
import { alterTrigger } from '../trigger/alter-trigger.ts'
import { triggerId } from '../trigger/trigger-id.ts'
import type { TriggerState } from './trigger-state.ts'

/** One row of the kind's query. */
export interface TriggerStateRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly relkind: RelationKind
  readonly name: string
  readonly enabled: 'O' | 'A' | 'R' | 'D'
  readonly inherited: 'O' | 'A' | 'R' | 'D'
  readonly rootSchema: string
  readonly rootTable: string
  readonly rootName: string
}

const states = { O: 'origin', A: 'always', R: 'replica', D: 'disabled' } as const

/** States of the triggers that a partition has from its table, where somebody changed them. */
export const triggerStateKind = defineKind({
  kind: 'trigger-state',
  operations: {},
  facets: [],
  // The trigger that a user made is at the end of the chain of pg_trigger.tgparentid.
  recordedIn: { catalog: 'pg_trigger', where: 'tgparentid <> 0' },
  query: () => `
    with recursive clone as (
      select t.oid, t.tgrelid, t.tgname, t.tgenabled, p.oid as root, p.tgenabled as inherited
      from pg_catalog.pg_trigger t
      join pg_catalog.pg_trigger p on p.oid = t.tgparentid
      where p.tgparentid = 0 and not p.tgisinternal
      union all
      select t.oid, t.tgrelid, t.tgname, t.tgenabled, c.root, c.inherited
      from pg_catalog.pg_trigger t
      join clone c on c.oid = t.tgparentid)
    select 'pg_trigger' as classid, clone.oid::int8 as objid, 0 as objsubid, n.nspname as schema,
      c.relname as table, c.relkind as relkind, clone.tgname as name, clone.tgenabled as enabled,
      clone.inherited as inherited, rn.nspname as "rootSchema", rc.relname as "rootTable", r.tgname as "rootName"
    from clone
    join pg_catalog.pg_class c on c.oid = clone.tgrelid
    join user_schema n on n.oid = c.relnamespace
    join pg_catalog.pg_trigger r on r.oid = clone.root
    join pg_catalog.pg_class rc on rc.oid = r.tgrelid
    join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
    where clone.tgenabled <> clone.inherited`,
  read: (row: TriggerStateRow): TriggerState => {
    const { schema, table, name } = row
    const relation = relationId(row.relkind, schema, table)
    const root = { schema: row.rootSchema, table: row.rootTable, name: row.rootName }
    return {
      kind: 'trigger-state',
      id: objectId('trigger-state', schema, table, name),
      requires: [relation, triggerId(root)],
      droppedWith: relation,
      schema,
      table,
      name,
      enabled: states[row.enabled],
      inherited: states[row.inherited],
    }
  },
  create: ({ schema, table, name, enabled }) => [
    alterTrigger.of({ table, name, enabled, only: true, ...schemaOption(schema) }),
  ],
  drop: ({ schema, table, name, inherited }) => [
    alterTrigger.of({ table, name, enabled: inherited, only: true, ...schemaOption(schema) }),
  ],
  alter: (_current, { schema, table, name, enabled }) => ({
    operations: [alterTrigger.of({ table, name, enabled, only: true, ...schemaOption(schema) })],
  }),
})

import { objectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { defineKind } from '../define-kind.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { schemaOption } from '../schema-option.ts'
import type { RowSecurity } from './row-security.ts'
import { setRowSecurity } from './set-row-security.ts'

/** One row of the kind's query. */
export interface RowSecurityRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly enabled: boolean
  readonly forced: boolean
}

/** Which tables have row security. */
export const rowSecurityKind = defineKind({
  kind: 'row-security',
  operations: { setRowSecurity },
  facets: [],
  // It has no address of its own in pg_depend: this one is nobody's.
  recordedIn: madeByUsers('pg_class', 'relrowsecurity or relforcerowsecurity'),
  query: () => `
    select 'row-security' as classid, c.oid::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as table,
      c.relrowsecurity as enabled, c.relforcerowsecurity as forced
    from pg_catalog.pg_class c
    join user_schema n on n.oid = c.relnamespace
    where (c.relrowsecurity or c.relforcerowsecurity)
      and ${notInExtension('pg_class', 'c.oid')}`,
  read: ({ schema, table, enabled, forced }: RowSecurityRow): RowSecurity => {
    const owner = objectId('table', schema, table)
    return {
      kind: 'row-security',
      id: objectId('row-security', schema, table),
      requires: [owner],
      droppedWith: owner,
      schema,
      table,
      ...(enabled && { enabled }),
      ...(forced && { forced }),
    }
  },
  create: (security) => change({ enabled: false, forced: false }, security),
  drop: (security) => change(security, { ...security, enabled: false, forced: false }),
  alter: (current, desired) => ({ operations: change(current, desired) }),
})

interface Flags {
  readonly enabled?: boolean
  readonly forced?: boolean
}

function change(
  current: Flags,
  desired: Flags & Pick<RowSecurity, 'schema' | 'table'>,
): readonly Operation[] {
  const { schema, table, enabled = false, forced = false } = desired
  return [
    setRowSecurity.of({
      table,
      ...schemaOption(schema),
      ...(enabled !== (current.enabled ?? false) && { enabled }),
      ...(forced !== (current.forced ?? false) && { forced }),
    }),
  ]
}

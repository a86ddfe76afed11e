import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'
import { isOthers } from './is-others.ts'
import { ownedCatalogs } from './owned-catalogs.ts'

/** One row of {@link ownerQuery}. */
export interface OwnerRow extends ObjectRow {
  /** A relkind behind `relation `, or the kind of the object. */
  readonly target: string
  readonly schema: string | null
  readonly name: string
  /** The types of a routine's arguments or an operator's operands; the access method of an operator class. */
  readonly detail: string | null
  readonly role: string
}

/** A row for each object that belongs to others. What an extension brought belongs to who made that. */
export const ownerQuery = ownedCatalogs
  .map(
    ({ catalog, prefix, namespace, target, detail = 'null::text', condition = 'true' }) => `
  select 'owner ${catalog}' as classid, x.oid::int8 as objid, 0 as objsubid, ${target} as target,
    ${namespace === undefined ? 'null::name' : 'n.nspname'} as schema, x.${prefix}name as name, ${detail} as detail,
    pg_catalog.pg_get_userbyid(x.${prefix}owner) as role
  from pg_catalog.${catalog} x ${namespace === undefined ? '' : `join user_schema n on n.oid = x.${namespace}`}
  where ${isOthers({ catalog, prefix })} and (${condition}) and ${notInExtension(catalog, 'x.oid')}`,
  )
  .join('\n  union all')

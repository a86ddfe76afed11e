import { defineKind } from '../define-kind.ts'
import { foreignOptionsQuery } from '../foreign/foreign-options-query.ts'
import { optionChanges } from '../foreign/option-changes.ts'
import { type ForeignOptionsRow, readForeignOptions } from '../foreign/read-foreign-options.ts'
import { unreadOptions } from '../foreign/unread-options.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { alterUserMapping } from './alter-user-mapping.ts'
import { createUserMapping } from './create-user-mapping.ts'
import { dropUserMapping } from './drop-user-mapping.ts'
import type { UserMapping } from './user-mapping.ts'
import { userMappingId } from './user-mapping-id.ts'

/** One row of the kind's query. */
export interface UserMappingRow extends ObjectRow {
  readonly server: string
  readonly user: string
  readonly options: ForeignOptionsRow | null
}

/** User mappings, without the values of their secrets. */
export const userMappingKind = defineKind({
  kind: 'user-mapping',
  operations: { createUserMapping, alterUserMapping, dropUserMapping },
  facets: [],
  // pg_user_mapping itself is for superusers; the view keeps back the options that the reader may not see.
  recordedIn: madeByUsers('pg_foreign_server'),
  query: () => `
    select 'pg_user_mapping' as classid, x.umid::int8 as objid, 0 as objsubid, x.srvname as server,
      x.usename as user, ${foreignOptionsQuery('x.umoptions')} as options
    from pg_catalog.pg_user_mappings x`,
  read: ({ server, user, options }: UserMappingRow): UserMapping =>
    present<UserMapping>({
      kind: 'user-mapping',
      id: userMappingId(server, user),
      requires: [],
      server,
      user,
      options: readForeignOptions([server, user], options),
    }),
  unread: ({ options }) => unreadOptions(options),
  create: ({ server, user, options }) => [
    createUserMapping.of({ server, user, ...(options !== undefined && { options }) }),
  ],
  drop: ({ server, user }) => [dropUserMapping.of({ server, user })],
  alter: (current, desired) => {
    const changes = optionChanges(current.options, desired.options)
    const { server, user } = desired
    return { operations: changes === undefined ? [] : [alterUserMapping.of({ server, user, ...changes })] }
  },
})

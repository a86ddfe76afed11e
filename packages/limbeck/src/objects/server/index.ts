import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { foreignOptionsQuery } from '../foreign/foreign-options-query.ts'
import { optionChanges } from '../foreign/option-changes.ts'
import { type ForeignOptionsRow, readForeignOptions } from '../foreign/read-foreign-options.ts'
import { unreadOptions } from '../foreign/unread-options.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { namedId } from '../named/named-id.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { alterServer } from './alter-server.ts'
import { commentOnServer } from './comment-on-server.ts'
import { type CreateServer, createServer } from './create-server.ts'
import { dropServer } from './drop-server.ts'
import { namedServer } from './named-server.ts'
import { renameServer } from './rename-server.ts'
import type { Server } from './server.ts'

/** One row of the kind's query. */
export interface ServerRow extends ObjectRow {
  readonly name: string
  readonly wrapper: string
  readonly type: string | null
  readonly version: string | null
  readonly options: ForeignOptionsRow | null
  readonly comment: string | null
}

/** Foreign servers. */
export const serverKind = defineKind({
  kind: 'server',
  operations: { createServer, alterServer, dropServer, renameServer, commentOnServer },
  facets: [commentFacet(commentOnServer, ({ name }: Server) => ({ name }))],
  recordedIn: madeByUsers('pg_foreign_server'),
  query: () => `
    select 'pg_foreign_server' as classid, x.oid::int8 as objid, 0 as objsubid, x.srvname as name,
      w.fdwname as wrapper, x.srvtype as type, x.srvversion as version,
      ${foreignOptionsQuery('x.srvoptions')} as options,
      ${commentOf('pg_foreign_server', 'x.oid')} as comment
    from pg_catalog.pg_foreign_server x
    join pg_catalog.pg_foreign_data_wrapper w on w.oid = x.srvfdw
    where ${notInExtension('pg_foreign_server', 'x.oid')}`,
  read: ({ name, wrapper, type, version, options, comment }: ServerRow): Server =>
    present<Server>({
      kind: 'server',
      id: namedId(namedServer, { name }),
      requires: [],
      name,
      wrapper,
      type,
      version,
      options: readForeignOptions([name], options),
      comment,
    }),
  unread: ({ options }) => unreadOptions(options),
  create: ({ name, wrapper, type, version, options }) => [
    createServer.of(present<CreateServer>({ name, wrapper, type, version, options })),
  ],
  drop: ({ name }) => [dropServer.of({ name })],
  alter: (current, desired) => {
    if (current.wrapper !== desired.wrapper || current.type !== desired.type) return 'replace'
    const options = optionChanges(current.options, desired.options)
    return {
      operations: [
        alterServer.of({
          name: desired.name,
          ...(current.version !== desired.version && { version: desired.version ?? null }),
          ...(options !== undefined && { options }),
        }),
      ],
    }
  },
  rename: ({ name }, to) => [renameServer.of({ name, to })],
})

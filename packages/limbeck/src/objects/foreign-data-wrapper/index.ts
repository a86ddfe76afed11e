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
import { alterForeignDataWrapper } from './alter-foreign-data-wrapper.ts'
import { commentOnForeignDataWrapper } from './comment-on-foreign-data-wrapper.ts'
import { type CreateForeignDataWrapper, createForeignDataWrapper } from './create-foreign-data-wrapper.ts'
import { dropForeignDataWrapper } from './drop-foreign-data-wrapper.ts'
import type { ForeignDataWrapper } from './foreign-data-wrapper.ts'
import { namedWrapper } from './named-wrapper.ts'
import { renameForeignDataWrapper } from './rename-foreign-data-wrapper.ts'

/** One row of the kind's query. */
export interface ForeignDataWrapperRow extends ObjectRow {
  readonly name: string
  readonly handler: string | null
  readonly validator: string | null
  readonly options: ForeignOptionsRow | null
  readonly comment: string | null
}

/** Foreign-data wrappers. */
export const foreignDataWrapperKind = defineKind({
  kind: 'foreign-data-wrapper',
  operations: {
    createForeignDataWrapper,
    alterForeignDataWrapper,
    dropForeignDataWrapper,
    renameForeignDataWrapper,
    commentOnForeignDataWrapper,
  },
  facets: [commentFacet(commentOnForeignDataWrapper, ({ name }: ForeignDataWrapper) => ({ name }))],
  recordedIn: madeByUsers('pg_foreign_data_wrapper'),
  query: () => `
    select 'pg_foreign_data_wrapper' as classid, x.oid::int8 as objid, 0 as objsubid, x.fdwname as name,
      nullif(x.fdwhandler, 0)::pg_catalog.regproc as handler,
      nullif(x.fdwvalidator, 0)::pg_catalog.regproc as validator,
      ${foreignOptionsQuery('x.fdwoptions')} as options,
      ${commentOf('pg_foreign_data_wrapper', 'x.oid')} as comment
    from pg_catalog.pg_foreign_data_wrapper x
    where ${notInExtension('pg_foreign_data_wrapper', 'x.oid')}`,
  read: ({ name, handler, validator, options, comment }: ForeignDataWrapperRow): ForeignDataWrapper =>
    present<ForeignDataWrapper>({
      kind: 'foreign-data-wrapper',
      id: namedId(namedWrapper, { name }),
      requires: [],
      name,
      handler,
      validator,
      options: readForeignOptions([name], options),
      comment,
    }),
  unread: ({ options }) => unreadOptions(options),
  create: ({ name, handler, validator, options }) => [
    createForeignDataWrapper.of(present<CreateForeignDataWrapper>({ name, handler, validator, options })),
  ],
  drop: ({ name }) => [dropForeignDataWrapper.of({ name })],
  alter: (current, desired) => {
    const options = optionChanges(current.options, desired.options)
    return {
      operations: [
        alterForeignDataWrapper.of({
          name: desired.name,
          ...(current.handler !== desired.handler && { handler: desired.handler ?? null }),
          ...(current.validator !== desired.validator && { validator: desired.validator ?? null }),
          ...(options !== undefined && { options }),
        }),
      ],
    }
  },
  rename: ({ name }, to) => [renameForeignDataWrapper.of({ name, to })],
})

import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { commentOnLanguage } from './comment-on-language.ts'
import { type CreateLanguage, createLanguage } from './create-language.ts'
import { dropLanguage } from './drop-language.ts'
import type { Language } from './language.ts'
import { languageId } from './language-id.ts'
import { renameLanguage } from './rename-language.ts'

/** One row of the kind's query. */
export interface LanguageRow extends ObjectRow {
  readonly name: string
  readonly handler: string
  readonly inline: string | null
  readonly validator: string | null
  readonly trusted: boolean
  readonly comment: string | null
}

const nameOf = (oid: string) => `(select pg_catalog.format('%I.%I', n.nspname, p.proname)
    from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where p.oid = ${oid})`

/** Procedural languages that are no extension's. */
export const languageKind = defineKind({
  kind: 'language',
  operations: { createLanguage, dropLanguage, renameLanguage, commentOnLanguage },
  facets: [commentFacet(commentOnLanguage, ({ name }: Language) => ({ name }))],
  // Those of initdb have oids below 16384.
  recordedIn: madeByUsers('pg_language'),
  query: () => `
    select 'pg_language' as classid, l.oid::int8 as objid, 0 as objsubid, l.lanname as name,
      ${nameOf('l.lanplcallfoid')} as handler, ${nameOf('l.laninline')} as inline,
      ${nameOf('l.lanvalidator')} as validator, l.lanpltrusted as trusted,
      ${commentOf('pg_language', 'l.oid')} as comment
    from pg_catalog.pg_language l
    where l.oid >= 16384 and ${notInExtension('pg_language', 'l.oid')}`,
  read: ({ name, handler, inline, validator, trusted, comment }: LanguageRow): Language =>
    present<Language>({
      kind: 'language',
      id: languageId({ name }),
      requires: [],
      name,
      handler,
      inline,
      validator,
      trusted: trusted || undefined,
      comment,
    }),
  create: (language) => [createLanguage.of(definitionOf(language))],
  drop: ({ name }) => [dropLanguage.of({ name })],
  alter: (_current, desired) => ({
    operations: [createLanguage.of({ ...definitionOf(desired), orReplace: true })],
  }),
  rename: ({ name }, to) => [renameLanguage.of({ name, to })],
})

function definitionOf({ name, handler, inline, validator, trusted }: Language): CreateLanguage {
  return present<CreateLanguage>({ name, handler, inline, validator, trusted })
}

import { defineKind } from '../../define-kind.ts'
import type { ObjectRow } from '../../kind.ts'
import { namedId } from '../../named/named-id.ts'
import { notInExtension } from '../../not-in-extension.ts'
import { present } from '../../present.ts'
import { type RelationKind, relationId } from '../../relation-id.ts'
import { schemaOption } from '../../schema-option.ts'
import { withoutOuterParentheses } from '../../without-outer-parentheses.ts'
import { type CreatePublication, createPublication } from '../create-publication.ts'
import { membersOf } from '../members-of.ts'
import { namedPublication } from '../named-publication.ts'
import { addPublicationTable } from './add-publication-table.ts'
import { dropPublicationTable } from './drop-publication-table.ts'
import type { PublicationTable } from './publication-table.ts'
import { publicationTableId } from './publication-table-id.ts'
import type { PublishedTable } from './published-table.ts'

/** One row of the kind's query. */
export interface PublicationTableRow extends ObjectRow {
  readonly publication: string
  readonly schema: string
  readonly table: string
  readonly relkind: RelationKind
  readonly columns: readonly string[] | null
  readonly where: string | null
}

/** Which tables a publication publishes, with which of their columns and rows. */
export const publicationTableKind = defineKind({
  kind: 'publication-table',
  operations: { addPublicationTable, dropPublicationTable },
  facets: [],
  recordedIn: { catalog: 'pg_publication_rel' },
  query: () => `
    select 'pg_publication_rel' as classid, x.oid::int8 as objid, 0 as objsubid, p.pubname as publication,
      n.nspname as schema, c.relname as table, c.relkind,
      (select pg_catalog.json_agg(a.attname order by a.attname)
        from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum = any (x.prattrs)) as columns,
      pg_catalog.pg_get_expr(x.prqual, x.prrelid) as where
    from pg_catalog.pg_publication_rel x
    join pg_catalog.pg_publication p on p.oid = x.prpubid
    join pg_catalog.pg_class c on c.oid = x.prrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where ${notInExtension('pg_publication', 'p.oid')}`,
  read: ({ publication, schema, table, relkind, columns, where }: PublicationTableRow): PublicationTable => {
    const owner = namedId(namedPublication, { name: publication })
    return present<PublicationTable>({
      kind: 'publication-table',
      id: publicationTableId(publication, { schema, table }),
      requires: [owner, relationId(relkind, schema, table)],
      droppedWith: owner,
      publication,
      schema,
      table,
      columns,
      where: where === null ? undefined : withoutOuterParentheses(where),
    })
  },
  create: (member) => [
    addPublicationTable.of({ publication: member.publication, ...publishedTable(member) }),
  ],
  drop: ({ publication, schema, table }) => [
    dropPublicationTable.of({ publication, table, ...schemaOption(schema) }),
  ],
  alter: () => 'replace',
  // PostgreSQL takes no list of columns beside a schema.
  rivals: ({ columns, droppedWith }, { current }) =>
    columns === undefined ? [] : membersOf(current, 'publication-schema', droppedWith),
  inline: (operation, member) => {
    if (operation.op !== createPublication.name) return undefined
    const args = operation.args as CreatePublication
    return createPublication.of({ ...args, tables: [...(args.tables ?? []), publishedTable(member)] })
  },
})

function publishedTable({ schema, table, columns, where }: PublicationTable): PublishedTable {
  return present<PublishedTable>({ table, ...schemaOption(schema), columns, where })
}

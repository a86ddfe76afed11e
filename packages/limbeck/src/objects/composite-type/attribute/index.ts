import { collationNameOf } from '../../collation-name-of.ts'
import { shortType } from '../../column/short-type.ts'
import { commentOf } from '../../comment-of.ts'
import { defineKind } from '../../define-kind.ts'
import { commentFacet } from '../../facets/comment-facet.ts'
import type { ObjectRow } from '../../kind.ts'
import { madeByUsers } from '../../made-by-users.ts'
import { notInExtension } from '../../not-in-extension.ts'
import { present } from '../../present.ts'
import { schemaOption } from '../../schema-option.ts'
import { compositeTypeId } from '../composite-type-id.ts'
import { addAttribute } from './add-attribute.ts'
import { alterAttribute } from './alter-attribute.ts'
import { alterExistingAttribute } from './alter-existing-attribute.ts'
import type { Attribute } from './attribute.ts'
import { attributeId } from './attribute-id.ts'
import { commentOnAttribute } from './comment-on-attribute.ts'
import { definitionOfAttribute } from './definition-of-attribute.ts'
import { dropAttribute } from './drop-attribute.ts'
import { inlineAttribute } from './inline-attribute.ts'
import { renameAttribute } from './rename-attribute.ts'

/** One row of the kind's query. */
export interface AttributeRow extends ObjectRow {
  readonly schema: string
  readonly composite: string
  readonly name: string
  readonly position: number
  readonly type: string
  readonly collation: string | null
  readonly comment: string | null
}

/** The attributes of composite types. */
export const attributeKind = defineKind({
  kind: 'attribute',
  operations: { addAttribute, alterAttribute, dropAttribute, renameAttribute, commentOnAttribute },
  facets: [
    commentFacet(commentOnAttribute, ({ schema, composite, name }: Attribute) => ({
      name: composite,
      attribute: name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_class', `relkind = 'c'`),
  query: () => `
    select 'pg_class' as classid, c.oid::int8 as objid, a.attnum as objsubid, n.nspname as schema,
      c.relname as composite, a.attname as name, a.attnum as position,
      pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
      case when a.attcollation <> t.typcollation then ${collationNameOf('a.attcollation')} end
        as collation,
      ${commentOf('pg_class', 'c.oid', 'a.attnum')} as comment
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join user_schema n on n.oid = c.relnamespace
    join pg_catalog.pg_type t on t.oid = a.atttypid
    where c.relkind = 'c' and a.attnum > 0 and not a.attisdropped and ${notInExtension('pg_type', 'c.reltype')}
    order by c.oid, a.attnum`,
  read: ({ schema, composite, name, position, type, collation, comment }: AttributeRow): Attribute =>
    present<Attribute>({
      kind: 'attribute',
      id: attributeId(schema, composite, name),
      requires: [compositeTypeId({ schema, name: composite })],
      droppedWith: compositeTypeId({ schema, name: composite }),
      schema,
      composite,
      name,
      position,
      type: shortType(type),
      collation,
      comment,
    }),
  create: (attribute) => [
    addAttribute.of({
      name: attribute.composite,
      attribute: definitionOfAttribute(attribute),
      ...schemaOption(attribute.schema),
    }),
  ],
  drop: ({ schema, composite, name }) => [
    dropAttribute.of({ name: composite, attribute: name, ...schemaOption(schema) }),
  ],
  alter: alterExistingAttribute,
  inline: inlineAttribute,
  rename: ({ schema, composite, name }, to) => [
    // The column of a table that is bound to the type is renamed along; without such a table the word changes nothing.
    renameAttribute.of({ name: composite, attribute: name, to, ...schemaOption(schema), cascade: true }),
  ],
  isRebuildable: () => false,
})

import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { alterColumn } from '../../objects/column/alter-column.ts'
import type { Column } from '../../objects/column/column.ts'
import { dropColumn } from '../../objects/column/drop-column.ts'
import { renameColumn } from '../../objects/column/rename-column.ts'
import { schemaOption } from '../../objects/schema-option.ts'
import { alterSequence } from '../../objects/sequence/alter-sequence.ts'
import type { Sequence } from '../../objects/sequence/sequence.ts'
import type { Operation } from '../../operations/operation.ts'
import { asideName, type Sides } from './aside-name.ts'
import type { Expansion } from './expansion.ts'
import type { Twin } from './find-twins.ts'
import { endKeepEqual } from './keep-equal.ts'

/**
 * Puts the new columns in the place of the old ones. It all commits together, before any step that cannot share a transaction:
 * without the trigger nobody would fill an old column that is NOT NULL, nor give a new one its default.
 */
export function swapColumns(
  expansions: readonly Expansion[],
  twins: readonly Twin[],
  sides: Sides,
): readonly Operation[] {
  return [
    ...expansions.flatMap(endKeepEqual),
    ...expansions.flatMap((expansion) => replaceColumns(expansion, sides)),
    ...twins.flatMap(({ takeName }) => takeName),
    ...expansions.flatMap((expansion) => dropUnused(expansion, sides)),
  ]
}

function replaceColumns(expansion: Expansion, sides: Sides): readonly Operation[] {
  const { schema, table, old, new: fresh } = expansion
  const place = { table, ...schemaOption(schema) }
  return [
    ...old
      .filter((column) => asideName(expansion, column, sides) !== column.name)
      .map((column) =>
        renameColumn.of({ ...place, column: column.name, to: asideName(expansion, column, sides) }),
      ),
    ...fresh
      .filter(({ column, name }) => column.name !== name)
      .map(({ column, name }) => renameColumn.of({ ...place, column: name, to: column.name })),
    ...fresh.flatMap(({ column }) =>
      column.default === undefined || !column.requires.every((id) => sides.both.objects.has(id))
        ? []
        : [alterColumn.of({ ...place, column: column.name, default: column.default })],
    ),
  ]
}

/** What is used by more than its own table's constraints and indexes goes later, with the rest that changes. */
function dropUnused(expansion: Expansion, sides: Sides): readonly Operation[] {
  const { schema, table, old } = expansion
  const place = { table, ...schemaOption(schema) }
  return old.flatMap((each): readonly Operation[] => {
    const { column } = each
    const users = [...sides.both.objects.values()].filter(({ requires }) => requires.includes(column.id))
    const handedOn = handOnSequences(expansion, column, sides)
    const isUsed = users.some(
      ({ kind, id, droppedWith }) =>
        !handedOn.has(id) && (!parts.has(kind) || droppedWith !== column.droppedWith),
    )
    const name = asideName(expansion, each, sides)
    if (!isUsed) return [...handedOn.values(), dropColumn.of({ ...place, column: name })]
    const isKey = users.some(
      (user) => user.kind === 'constraint' && 'type' in user && user.type === 'primary key',
    )
    return column.nullable || isKey ? [] : [alterColumn.of({ ...place, column: name, nullable: true })]
  })
}

/** The operations that give a serial's sequence to the new column, by the id of the sequence: it would go with the old one. */
function handOnSequences(
  { table, new: fresh }: Expansion,
  old: Column,
  { both, desired }: Sides,
): ReadonlyMap<ObjectId, Operation> {
  const owned = [...both.objects.values()]
    .filter(isSequence)
    .filter(({ droppedWith }) => droppedWith === old.id)
  return new Map(
    owned.flatMap(({ id, schema, name }) => {
      const heir = fresh.find(({ column }) => desired.objects.get(id)?.droppedWith === column.id)
      if (heir === undefined) return []
      const ownedBy = { table, column: heir.column.name }
      return [[id, alterSequence.of({ name, ...schemaOption(schema), ownedBy })]]
    }),
  )
}

function isSequence(object: CatalogObject): object is Sequence {
  return object.kind === 'sequence'
}

const parts: ReadonlySet<string> = new Set(['constraint', 'index'])

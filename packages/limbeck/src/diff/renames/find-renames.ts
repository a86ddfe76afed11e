import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { kindOf } from '../../objects/kind-of.ts'
import { isSame } from '../is-same.ts'
import { enumValues } from './enum-values.ts'
import type { Renamed } from './parse-rename.ts'
import type { Rename, RenameTarget } from './rename.ts'

/** Something that is gone, and what new things it may have become. */
export interface RenameQuestion {
  readonly id: ObjectId
  /** The value of the enum type that is gone, where it is one. */
  readonly value?: string
  /** What it may have become: another name, or the same one in another schema. Sorted; several where the likeness is ambiguous. */
  readonly to: readonly RenameTarget[]
}

/** What may have been renamed. */
export interface FoundRenames {
  /** Renames that come to the same as dropping and making anew, and cost less: they hold no data of their own. */
  readonly certain: readonly Rename[]
  /** What keeps data only if it was renamed, so that somebody must answer. */
  readonly questions: readonly RenameQuestion[]
}

/**
 * Finds objects that are equal but for the name or for the schema: gone on one side, new on the other. Nothing is
 * guessed: several likely ones make a question with several answers, or, where no data is at stake, nothing. What stands
 * in a schema that may itself have been renamed is left until that is known. Nothing of `refused` is found.
 */
export function findRenames(
  current: Catalog,
  desired: Catalog,
  refused: readonly Renamed[] = [],
): FoundRenames {
  const isOpen = ({ id, value }: Renamed) => !refused.some((each) => each.id === id && each.value === value)
  const gone = [...current.objects.values()].filter(({ id }) => !desired.objects.has(id))
  const made = [...desired.objects.values()].filter(({ id }) => !current.objects.has(id))
  const pairs = gone.filter(isOpen).map((object) => ({
    object,
    likely: made.filter(
      (other) => isRenamed(object, other, current, desired) || isMoved(object, other, current, desired),
    ),
  }))
  const unsettled = new Set(
    pairs.flatMap(({ object, likely }) =>
      object.kind === 'schema' ? likely.map((other) => JSON.stringify([nameOf(object), nameOf(other)])) : [],
    ),
  )
  const certain: Rename[] = []
  const questions: RenameQuestion[] = []
  for (const { object, likely: all } of pairs) {
    const likely = all.filter((other) => !unsettled.has(JSON.stringify([schemaOf(object), schemaOf(other)])))
    const [first] = likely
    if (first === undefined) continue
    const rivals = pairs.filter(({ likely: others }) => others.some(({ id }) => id === first.id))
    if (holdsData(object, first)) {
      questions.push({ id: object.id, to: likely.map((other) => targetOf(object, other)).sort(byText) })
    } else if (likely.length === 1 && rivals.length === 1) {
      certain.push({ id: object.id, ...targetOf(object, first) })
    }
  }
  return { certain, questions: [...questions, ...valueQuestions(current, desired).filter(isOpen)] }
}

/** A type has its rows elsewhere, and a sequence that the same column owns comes along with that. */
function holdsData(object: CatalogObject, other: CatalogObject): boolean {
  if (object.kind === 'schema') return true
  if (types.has(object.kind)) return false
  if (object.kind === 'sequence' && object.droppedWith !== undefined) {
    return object.droppedWith !== other.droppedWith
  }
  return kindOf(object).isRebuildable?.(object) === false
}

const types: ReadonlySet<string> = new Set(['enum', 'domain', 'composite-type'])

function isRenamed(a: CatalogObject, b: CatalogObject, current: Catalog, desired: Catalog): boolean {
  return kindOf(a).rename !== undefined && isLike(a, b, current, desired)
}

/** A sequence that a column owns goes where the table goes. */
function isMoved(a: CatalogObject, b: CatalogObject, current: Catalog, desired: Catalog): boolean {
  const [from, to] = [schemaOf(a), schemaOf(b)]
  if (a.kind !== b.kind || kindOf(a).move === undefined || to === undefined || from === to) return false
  const isOwned = [a, b].some(({ kind, droppedWith }) => kind === 'sequence' && droppedWith !== undefined)
  return (
    nameOf(a) === nameOf(b) && !isOwned && isLike({ ...a, schema: to } as CatalogObject, b, current, desired)
  )
}

function isLike(a: CatalogObject, b: CatalogObject, current: Catalog, desired: Catalog): boolean {
  if (a.kind !== b.kind || !isSame(withoutName(a), withoutName(b))) return false
  if (a.kind === 'table' || a.kind === 'composite-type') {
    return isSameInside(columnsOf(a, current), columnsOf(b, desired))
  }
  if (a.kind === 'schema') return isSameInside(contentOf(a, current), contentOf(b, desired))
  return true
}

const nominal: ReadonlySet<string> = new Set(['id', 'name', 'requires', 'droppedWith', 'position', 'derived'])

function withoutName(object: CatalogObject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([attribute]) => !nominal.has(attribute)))
}

function isSameInside(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && isSame(a, b)
}

/** Names and types of a table's columns, of a composite type's attributes. Defaults are left out: a serial's one names the table. */
function columnsOf(whole: CatalogObject, { objects }: Catalog): readonly string[] {
  return [...objects.values()]
    .filter(({ kind, droppedWith }) => ['column', 'attribute'].includes(kind) && droppedWith === whole.id)
    .map((column) => {
      const { name, type, nullable } = { name: '', type: '', nullable: true, ...column }
      return JSON.stringify([name, type, nullable])
    })
    .sort()
}

function contentOf(schema: CatalogObject, { objects }: Catalog): readonly string[] {
  const [name] = parseObjectId(schema.id).path
  return [...objects.keys()]
    .map(parseObjectId)
    .filter(({ kind, path }) => kind !== 'schema' && path.length > 1 && path[0] === name)
    .map(({ kind, path }) => JSON.stringify([kind, ...path.slice(1)]))
    .sort()
}

/** Values that stand in the place of another one, in types that are otherwise the same. */
function valueQuestions(current: Catalog, desired: Catalog): readonly RenameQuestion[] {
  return [...current.objects.values()].flatMap((object) => {
    const [before, after] = [enumValues(object), enumValues(desired.objects.get(object.id))]
    if (before.length !== after.length) return []
    const changed = before.flatMap((value, index) => (value === after[index] ? [] : [index]))
    const isReplaced = changed.every(
      (index) => !after.includes(before[index] ?? '') && !before.includes(after[index] ?? ''),
    )
    if (!isReplaced) return []
    return changed.map((index) => ({
      id: object.id,
      value: before[index] ?? '',
      to: [{ to: after[index] ?? '' }],
    }))
  })
}

function targetOf(object: CatalogObject, other: CatalogObject): RenameTarget {
  const schema = schemaOf(other)
  return { to: nameOf(other), ...(schema !== undefined && schema !== schemaOf(object) && { schema }) }
}

function byText(a: RenameTarget, b: RenameTarget): number {
  const [left, right] = [JSON.stringify([a.schema ?? '', a.to]), JSON.stringify([b.schema ?? '', b.to])]
  return left < right ? -1 : left > right ? 1 : 0
}

function schemaOf(object: CatalogObject): string | undefined {
  return 'schema' in object && typeof object.schema === 'string' ? object.schema : undefined
}

function nameOf(object: CatalogObject): string {
  if ('name' in object && typeof object.name === 'string') return object.name
  return parseObjectId(object.id).path.at(-1) ?? ''
}

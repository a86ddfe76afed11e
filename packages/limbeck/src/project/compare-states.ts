import type { Catalog, UnmanagedObject } from '../catalog/catalog.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import { compareBothWays } from '../diff/compare-both-ways.ts'
import { shareEqual } from '../diff/share-equal.ts'
import { unreadIn } from '../diff/unread-in.ts'
import { isInSchemas } from '../introspection/is-in-schemas.ts'
import type { Operation } from '../operations/operation.ts'
import { bookkeeping } from '../runner/bookkeeping.ts'
import { ownTables } from '../runner/own-tables.ts'
import type { Source } from '../sources/source.ts'
import { compareColumns } from './compare-columns.ts'
import type { Settings } from './config/settings.ts'
import { loadBoth } from './load-both.ts'
import type { ProjectContext } from './project-context.ts'
import { type RenameAnswers, settleRenames } from './settle-renames.ts'
import { withRenamesBack } from './with-renames-back.ts'
import { type Scope, withinScope } from './within-scope.ts'

/** Two states and what leads from one to the other. */
export interface Comparison {
  /** The current state with what is out of the project's scope. */
  readonly found: Catalog
  readonly current: Catalog
  readonly desired: Catalog
  /** What turns the current state into the desired one, in order. */
  readonly upgrade: readonly Operation[]
  /** What turns the desired state into the current one. */
  readonly downgrade: readonly Operation[]
  /** What either side holds and nobody compared. Sorted. */
  readonly unmanaged: readonly UnmanagedObject[]
  /** A catalog without what is out of the project's scope. */
  within(catalog: Catalog): Catalog
}

/**
 * Loads two sources and compares what of them is in the project's scope. With `answers` renames are looked for;
 * without, what has another name is dropped and made anew.
 */
export async function compareStates(
  context: ProjectContext,
  current: Source,
  desired: Source,
  answers?: RenameAnswers,
): Promise<Comparison> {
  const sourceContext = await context.sourceContext()
  const [found, loaded] = await loadBoth(sourceContext, current, desired)
  const wished = shareEqual(loaded, found)
  const scope = scopeOf(context.settings, wished)
  const scoped = new Map<Catalog, Catalog>()
  const within = (catalog: Catalog) => {
    const inside = scoped.get(catalog) ?? withinScope(catalog, scope)
    scoped.set(catalog, inside)
    return inside
  }
  const scratch = await context.shadow()
  const aims = within(wished)
  const renamed =
    answers === undefined
      ? { current: found, upgrade: [], downgrade: [] }
      : await settleRenames(found, aims, answers, { scratch, within })
  const now = within(renamed.current)
  const sides = { current: now, desired: compareColumns(now, aims, context.settings) }
  const { upgrade, downgrade } = await compareBothWays(sides.current, sides.desired, scratch)
  return {
    ...sides,
    found,
    within,
    upgrade: [...renamed.upgrade, ...upgrade],
    downgrade: withRenamesBack(downgrade, found, renamed),
    unmanaged: together(
      wished.unmanaged,
      found.unmanaged,
      unstatedIn(found, scope),
      unreadIn(sides.current, sides.desired),
    ),
  }
}

/** Without `schemas` in the configuration: `public`, and what the desired side has; another program's schema is let be. */
function scopeOf(settings: Settings, desired: Catalog): Scope {
  const made = [...desired.objects.values()]
    .filter(({ kind }) => kind === 'schema')
    .map(({ id }) => parseObjectId(id).path[0] ?? '')
  const without = ownTables(bookkeeping(settings.versionTable, settings.versionTableSchema))
  const stated = new Set([...desired.objects.values()].map(({ kind }) => kind))
  return {
    schemas: settings.schemas ?? ['public', ...made],
    without,
    withoutKinds: new Set(optionalKinds.filter((kinds) => kinds.every((kind) => !stated.has(kind))).flat()),
    include: settings.include,
  }
}

/** Most models cannot say who may do what and owns what: where they do not say it at all, nobody's rights are taken away. */
const optionalKinds = [['privilege', 'default-privilege'], ['owner']] as const

/** The objects of kinds of which the desired side states nothing. */
function unstatedIn({ objects }: Catalog, { schemas, withoutKinds }: Scope): readonly UnmanagedObject[] {
  return [...objects.values()]
    .filter(({ kind, id }) => withoutKinds.has(kind) && isInSchemas(id, schemas))
    .map(({ kind, id }) => ({ kind, name: parseObjectId(id).path.join(' ') }))
}

function together(...lists: readonly (readonly UnmanagedObject[])[]): readonly UnmanagedObject[] {
  const all = new Map(lists.flat().map((object) => [`${object.kind} ${object.name}`, object]))
  return [...all.keys()].sort().flatMap((key) => all.get(key) ?? [])
}

import type { ObjectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { shownPath } from '../../catalog/shown-path.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { GroupFailure } from '../run-group.ts'
import { clash } from './clash.ts'
import type { Footprints } from './footprints.ts'
import type { MergeConflict } from './merge-proof.ts'
import { objectName } from './object-name.ts'
import type { Rivals } from './rivals.ts'

type Side = MergeConflict['revisions'][number]

/** A revision that fails, and those of other branches that ran before it. */
export interface Failed extends GroupFailure {
  readonly after: readonly string[]
}

/**
 * Names what rival revisions fight over.
 *
 * First what both make, drop or change in ways that exclude each other. A failure that this does not explain is put
 * down to objects that its message names, then to whatever both touch, then to the revisions themselves.
 */
export function findConflicts(
  rivals: Rivals,
  touches: Footprints,
  failures: readonly Failed[],
): readonly MergeConflict[] {
  const fights = new Map<ObjectId, Map<string, Side>>()
  const note = (id: ObjectId, ...sides: readonly Side[]): void => {
    const known = fights.get(id) ?? new Map<string, Side>()
    for (const side of sides) known.set(side.revision, side)
    fights.set(id, known)
  }
  for (const [left, right] of rivals.pairs.filter((pair) => !rivals.goTogether(pair))) {
    for (const { id, sides } of common(touches, left, right, 1)) note(id, ...sides)
  }
  const unknown: MergeConflict[] = []
  for (const failure of failures) {
    const { revision, after } = failure
    if ([...fights.values()].some((sides) => sides.has(revision) && after.some((id) => sides.has(id))))
      continue
    const named = namesIn(failure.error)
    const found = [
      after.flatMap((rival) =>
        [...(touches.get(rival) ?? [])]
          .filter(
            ([id, does]) =>
              does !== 'uses' &&
              named.has(
                shownPath(id)
                  .at(-1)
                  ?.replace(/\(.*\)$/, '') ?? '',
              ),
          )
          .map(([id, does]) => ({ id, sides: [{ revision: rival, does }, failing(touches, revision, id)] })),
      ),
      ...([2, 3] as const).map((level) => after.flatMap((rival) => common(touches, rival, revision, level))),
    ].find((each) => each.length > 0)
    for (const { id, sides } of found ?? []) note(id, ...sides)
    if (found === undefined) {
      const before = after.map((rival): Side => ({ revision: rival, does: 'comes first' }))
      unknown.push({ object: undefined, revisions: [...before, { revision, does: 'fails' }] })
    }
  }
  return [...outermost(fights), ...unknown]
}

/** What two revisions both touch in a way that clashes as much as `level` says. */
function common(touches: Footprints, left: string, right: string, level: 1 | 2 | 3) {
  const others = touches.get(right)
  return [...(touches.get(left) ?? [])].flatMap(([id, does]) => {
    const other = others?.get(id)
    if (other === undefined || clash(does, other) !== level) return []
    const sides: readonly Side[] = [
      { revision: left, does },
      { revision: right, does: other },
    ]
    return [{ id, sides }]
  })
}

function failing(touches: Footprints, revision: string, id: ObjectId): Side {
  return { revision, does: touches.get(revision)?.get(id) ?? 'fails' }
}

/** The names that the server's message quotes, without their schemas, and those of its error's fields. */
function namesIn(error: Error): ReadonlySet<string> {
  const quoted = [...error.message.matchAll(/"([^"]+)"/g)].map(
    ([, name = '']) => name.split('.').at(-1) ?? '',
  )
  const { table, column, constraint, dataType } = error instanceof LimbeckError ? error.details : {}
  return new Set([
    ...quoted,
    ...[table, column, constraint, dataType].filter((name) => typeof name === 'string'),
  ])
}

/** Who fights over a table fights over its columns too: that is not said again. */
function outermost(fights: ReadonlyMap<ObjectId, ReadonlyMap<string, Side>>): readonly MergeConflict[] {
  const tables = new Map(
    [...fights].flatMap(([id, sides]) => {
      const { kind, path } = parseObjectId(id)
      return kind === 'table' ? [[path.join('\0'), sides] as const] : []
    }),
  )
  return [...fights]
    .filter(([id, sides]) => {
      const { kind, path } = parseObjectId(id)
      const table = kind === 'table' ? undefined : tables.get(path.slice(0, 2).join('\0'))
      return table === undefined || [...sides.keys()].some((revision) => !table.has(revision))
    })
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, sides]) => ({ object: objectName(id), revisions: [...sides.values()] }))
}

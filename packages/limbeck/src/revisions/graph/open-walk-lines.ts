import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'

/** The lines of a walk towards base, in the order in which they were opened, and the one that is followed. */
export interface WalkLines {
  /** Where all lines stand. */
  places(): readonly GraphRevision[]
  /** Where the followed line stands; undefined when all lines have ended. */
  place(): GraphRevision | undefined
  /** Moves the followed line to the first revision and opens lines for the others; none ends it. */
  goTo(revisions: readonly GraphRevision[]): void
  /** Follows the first of the lines that stand above a revision. */
  goAbove(revision: GraphRevision, isOpen: (revision: GraphRevision) => boolean): void
}

interface Line {
  readonly order: number
  /** Undefined once it has ended. */
  place: GraphRevision | undefined
  before: Line | undefined
  after: Line | undefined
}

/** What was found above a revision. It holds as long as the line has not moved: later lines come after it. */
interface Found {
  readonly line: Line | undefined
  readonly place: GraphRevision | undefined
}

/** Opens one line for each revision, in their order, and follows the first. */
export function openWalkLines(index: RevisionIndex, revisions: readonly GraphRevision[]): WalkLines {
  const lineAt = new Map<GraphRevision, Line>()
  const found = new Map<GraphRevision, Found>()
  let first: Line | undefined
  let last: Line | undefined
  let opened = 0
  for (const revision of revisions) open(revision)
  let followed = first

  function open(place: GraphRevision): void {
    opened += 1
    const line: Line = { order: opened, place, before: last, after: undefined }
    if (last === undefined) first = line
    else last.after = line
    last = line
    lineAt.set(place, line)
  }

  function end(line: Line): Line | undefined {
    line.place = undefined
    if (line.before === undefined) first = line.after
    else line.before.after = line.after
    if (line.after === undefined) last = line.before
    else line.after.before = line.before
    return line.before ?? first
  }

  function holds(each: Found | undefined): each is Found {
    return each?.place !== undefined && each.line?.place === each.place
  }

  /** Depth first with its own stack: a revision's answer is made from those of the revisions right above it. */
  function lineAbove(start: GraphRevision, isOpen: (each: GraphRevision) => boolean): Line | undefined {
    const above = (each: GraphRevision) =>
      each.successors.flatMap((id) => index.revisions.get(id) ?? []).filter(isOpen)
    const settled = new Set<GraphRevision>()
    const waiting = [start]
    for (let each = waiting.at(-1); each !== undefined; each = waiting.at(-1)) {
      if (settled.has(each) || holds(found.get(each))) {
        settled.add(each)
        waiting.pop()
        continue
      }
      const open = above(each)
      const unsettled = open.filter((next) => !settled.has(next) && !holds(found.get(next)))
      if (unsettled.length > 0) {
        waiting.push(...unsettled)
        continue
      }
      const line = open
        .flatMap((next) => [lineAt.get(next), found.get(next)?.line])
        .reduce(
          (best, next) => (next !== undefined && next.order < (best?.order ?? Infinity) ? next : best),
          undefined,
        )
      found.set(each, { line, place: line?.place })
      settled.add(each)
      waiting.pop()
    }
    return found.get(start)?.line
  }

  return {
    places: () => [...lineAt.keys()],
    place: () => followed?.place,
    goTo([next, ...others]) {
      if (followed?.place === undefined) return
      lineAt.delete(followed.place)
      if (next === undefined) {
        followed = end(followed)
        return
      }
      followed.place = next
      lineAt.set(next, followed)
      for (const each of others) open(each)
    },
    goAbove(revision, isOpen) {
      const line = lineAbove(revision, isOpen)
      if (line === undefined) throw new Error(`no line of the walk leads to ${revision.revision}`)
      followed = line
    },
  }
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomHeaders, randomTidyHeaders } from '../../../test/revision-cases/random-headers.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { buildGraph } from './build-graph.ts'
import type { RevisionGraph } from './revision-graph.ts'

const pick = fc.nat()

/** The version rows after an upgrade from base to some of the revisions. */
function rowsAt(graph: RevisionGraph, picks: readonly number[]): readonly string[] {
  const ids = [...graph.revisions.keys()]
  if (ids.length === 0) return []
  return picks.reduce<readonly string[]>((rows, each) => {
    const target = ids[each % ids.length] ?? 'base'
    return graph.upgradeSteps(rows, target).at(-1)?.heads ?? rows
  }, [])
}

function applied(graph: RevisionGraph, rows: readonly string[]): readonly string[] {
  return graph.ancestors(rows).map(({ revision }) => revision)
}

test('an upgrade visits each missing revision once, after its parents and dependencies', () => {
  fc.assert(
    fc.property(randomHeaders, fc.array(pick, { maxLength: 3 }), (headers, picks) => {
      const graph = buildGraph(headers)
      const start = rowsAt(graph, picks)
      const done = new Set(applied(graph, start))
      const steps = graph.upgradeSteps(start, 'heads')
      for (const { revision } of steps) {
        expect(done).not.toContain(revision)
        const header = headers.find((each) => each.revision === revision)
        for (const id of [...(header?.downRevision ?? []), ...(header?.dependsOn ?? [])]) {
          expect(done).toContain(id)
        }
        done.add(revision)
      }
      expect(done.size).toBe(headers.length)
    }),
  )
})

test('an upgrade from base to the heads and a downgrade to base end without rows', () => {
  fc.assert(
    fc.property(randomHeaders, (headers) => {
      const graph = buildGraph(headers)
      const up = graph.upgradeSteps([], 'heads')
      const rows = up.at(-1)?.heads ?? []
      expect(rows).toEqual(graph.resolvedHeads.toSorted())
      const down = graph.downgradeSteps(rows, 'base')
      expect(down.at(-1)?.heads ?? []).toEqual([])
      expect(down.map(({ revision }) => revision).toSorted()).toEqual(
        up.map(({ revision }) => revision).toSorted(),
      )
    }),
  )
})

test('steps taken back one by one return to the rows of the start', () => {
  fc.assert(
    fc.property(randomTidyHeaders, fc.array(pick, { maxLength: 3 }), (headers, picks) => {
      const graph = buildGraph(headers)
      const start = rowsAt(graph, picks)
      const steps = graph.upgradeSteps(start, 'heads')
      let rows = steps.at(-1)?.heads ?? start
      for (const { revision } of steps.toReversed()) {
        rows = graph.applyStep(rows, { direction: 'down', revision }).heads
      }
      expect(rows).toEqual(start)
    }),
  )
})

test('a downgrade and an upgrade to the heads end where an upgrade alone ends, redundant parents or not', () => {
  fc.assert(
    fc.property(randomHeaders, fc.array(pick, { maxLength: 3 }), pick, (headers, picks, place) => {
      const graph = buildGraph(headers)
      const start = rowsAt(graph, picks)
      const all = applied(graph, start)
      const isUnder = (id: string) => graph.get(id)?.children.some((child) => all.includes(child)) === true
      const under = ['base', ...start, ...all.filter(isUnder)]
      const target = under[place % under.length] ?? 'base'
      const low = graph.downgradeSteps(start, target).at(-1)?.heads ?? start
      const steps = graph.upgradeSteps(low, 'heads')
      expect(steps.at(-1)?.heads ?? low).toEqual(graph.resolvedHeads.toSorted())
    }),
  )
})

test('the rows do not depend on the order of the steps, as long as it respects parents and dependencies', () => {
  fc.assert(
    fc.property(randomHeaders, fc.infiniteStream(pick), (headers, picks) => {
      const graph = buildGraph(headers)
      const waiting = new Map(headers.map((header) => [header.revision, header]))
      let rows: readonly string[] = []
      while (waiting.size > 0) {
        const ready = [...waiting.values()].filter(({ downRevision, dependsOn }) =>
          [...downRevision, ...dependsOn].every((id) => !waiting.has(id)),
        )
        const next = ready[(picks.next().value ?? 0) % ready.length]
        if (next === undefined) throw new Error('the graph has a cycle')
        rows = graph.applyStep(rows, { direction: 'up', revision: next.revision }).heads
        waiting.delete(next.revision)
      }
      expect(rows).toEqual(graph.resolvedHeads.toSorted())
    }),
  )
})

test('an order newest first is the plain one: follow a line until another one needs the revision', () => {
  fc.assert(
    fc.property(randomHeaders, fc.array(pick, { maxLength: 3 }), (headers, picks) => {
      const graph = buildGraph(headers)
      const start = rowsAt(graph, picks)
      const ids = graph.upgradeSteps(start, 'heads').map(({ revision }) => revision)
      expect(ids.toReversed()).toEqual(plainOrder(graph, new Set(ids)))
    }),
    { numRuns: 300 },
  )
})

/** The definition of the order, without regard to time. */
function plainOrder(graph: RevisionGraph, members: Set<string>): readonly string[] {
  const lines = graph.resolvedHeads.filter((id) => members.has(id))
  const sorted: string[] = []
  let at = 0
  for (let id = lines[at]; id !== undefined; id = lines[at]) {
    const candidate = id
    const above = lines.findIndex(
      (line) => line !== candidate && graph.ancestors([line]).some(({ revision }) => revision === candidate),
    )
    if (above >= 0) {
      at = above
      continue
    }
    sorted.push(id)
    const below = (graph.get(id)?.predecessors ?? []).filter(
      (each) => members.has(each) && !sorted.includes(each) && !lines.includes(each),
    )
    const [next, ...others] = below
    if (next === undefined) {
      lines.splice(at, 1)
      at = Math.max(at - 1, 0)
    } else {
      lines[at] = next
      lines.push(...others)
    }
  }
  return sorted
}

const names = fc.oneof(
  fc.constantFrom('head', 'heads', 'base', 'current', 'line0', 'line4', 'r0000001', 'r00', 'r', 'nosuch', ''),
  fc.string({ maxLength: 4 }),
)
const counts = fc.constantFrom(
  '',
  '+1',
  '-1',
  '+2',
  '-2',
  '+0',
  '-0',
  '+99',
  '-99',
  '+1junk',
  '--1',
  '@',
  ':',
)
const targets = fc.oneof(
  fc.tuple(names, counts).map((parts) => parts.join('')),
  fc.tuple(names, names, counts).map(([branch, name, count]) => `${branch}@${name}${count}`),
  fc.string({ maxLength: 12 }),
)

test('any text as a target gives an answer or a LimbeckError with a hint', () => {
  fc.assert(
    fc.property(randomHeaders, fc.array(pick, { maxLength: 3 }), targets, (headers, picks, target) => {
      const graph = buildGraph(headers)
      const rows = rowsAt(graph, picks)
      for (const ask of [
        () => graph.get(target),
        () => graph.getRevisions(target),
        () => graph.resolve(target),
        () => graph.resolve(target, rows),
        () => graph.upgradeSteps(rows, target),
        () => graph.downgradeSteps(rows, target),
        () => graph.stampSteps(rows, target),
        () => graph.history(target, rows),
        () => graph.walk(target, 'heads'),
        () => graph.walk('base', target),
        () => graph.draft({ revision: 'new', head: target, splice: true, dependsOn: target }),
      ]) {
        try {
          ask()
        } catch (error) {
          expect(error).toBeInstanceOf(LimbeckError)
          if (error instanceof LimbeckError) expect(error.hint).not.toBe('')
        }
      }
    }),
    { numRuns: 400 },
  )
})

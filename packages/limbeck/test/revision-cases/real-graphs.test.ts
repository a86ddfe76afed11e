import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/revisions/graph/build-graph.ts'
import { reparent } from '../../src/revisions/graph/reparent.ts'
import type { RevisionGraph } from '../../src/revisions/graph/revision-graph.ts'
import { withConformanceFolder } from '../conformance-folder.ts'

interface RealRevision {
  readonly revision: string
  readonly down_revision: readonly string[]
  readonly branch_labels?: readonly string[]
  readonly depends_on?: readonly string[]
}

interface RealGraph {
  readonly stats: {
    readonly revisions: number
    readonly bases: number
    readonly head_ids: readonly string[]
    readonly merges: number
    readonly branch_points: number
  }
  readonly revisions: readonly RealRevision[]
}

interface SeveralHeads {
  readonly project: string
  readonly from: { readonly date: string; readonly heads: readonly string[] }
  readonly graph_tail: readonly RealRevision[]
}

withConformanceFolder('revision graphs of real projects', (folder) => {
  const files = readdirSync(join(folder, 'graphs')).filter((name) => name.endsWith('.json'))

  test('there are some', () => expect(files.length).toBeGreaterThanOrEqual(10))

  describe.each(files)('%s', (file) => {
    const { stats, revisions } = JSON.parse(readFileSync(join(folder, 'graphs', file), 'utf8')) as RealGraph
    const graph = buildGraph(revisions.map(header))

    test('has the heads, bases, merges and branch points that were counted', () => {
      expect(graph.revisions.size).toBe(stats.revisions)
      expect(graph.heads.toSorted()).toEqual(stats.head_ids.toSorted())
      expect(graph.bases).toHaveLength(stats.bases)
      expect(graph.mergePoints).toHaveLength(stats.merges)
      expect(graph.branchPoints).toHaveLength(stats.branch_points)
    })

    test('is upgraded from base to its heads visiting each revision once, after what it needs', () => {
      const steps = graph.upgradeSteps([], 'heads')
      const done = new Set<string>()
      for (const { revision } of steps) {
        const { downRevision, resolvedDependsOn } = graph.get(revision) ?? {}
        for (const id of [...(downRevision ?? []), ...(resolvedDependsOn ?? [])]) expect(done).toContain(id)
        expect(done).not.toContain(revision)
        done.add(revision)
      }
      expect(done.size).toBe(stats.revisions)
      expect(steps.at(-1)?.heads).toEqual(graph.resolvedHeads.toSorted())
      expect(graph.downgradeSteps(steps.at(-1)?.heads ?? [], 'base').at(-1)?.heads).toEqual([])
    })
  })

  const states = readFileSync(join(folder, 'graphs', 'multihead.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SeveralHeads)

  test('there are states with several heads', () => expect(states.length).toBeGreaterThanOrEqual(14))

  describe.each(states)('$project on $from.date, with several heads', ({ from, graph_tail: tail }) => {
    const known = new Set(tail.map(({ revision }) => revision))
    const graph = buildGraph(
      tail.map((each) => ({
        ...header(each),
        downRevision: each.down_revision.filter((parent) => known.has(parent)),
      })),
    )

    test('reports them, by name, when one head is asked for', () => {
      expect(graph.heads.toSorted()).toEqual(from.heads.toSorted())
      expect(() => graph.get('head')).toThrow(expect.objectContaining({ code: 'revision.multiple-heads' }))
      for (const head of from.heads) expect(() => graph.get('head')).toThrow(head)
    })

    test('is mended by a merge revision', () => {
      const merged = graph.add(graph.draft({ revision: 'merged', head: graph.heads }))
      expect(merged.heads).toEqual(['merged'])
      expectComplete(merged)
    })

    test('is mended by giving the other lines a new parent', () => {
      const [first = '', ...others] = from.heads
      let mended = graph
      let head = first
      for (const other of others) {
        const { changes, graph: rebased } = reparent(mended, other, head)
        expect(changes.length).toBeGreaterThan(0)
        mended = rebased
        head = other
      }
      expect(mended.heads).toEqual([head])
      expectComplete(mended)
    })
  })
})

function header(each: RealRevision) {
  const { revision, down_revision: downRevision, branch_labels: branchLabels, depends_on: dependsOn } = each
  return { revision, downRevision, branchLabels, dependsOn }
}

function expectComplete(graph: RevisionGraph): void {
  const visited = graph.upgradeSteps([], 'heads').map(({ revision }) => revision)
  expect(visited.toSorted()).toEqual([...graph.revisions.keys()].toSorted())
}

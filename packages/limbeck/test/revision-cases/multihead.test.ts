import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openProject } from '../../src/project/open-project.ts'
import type { Project } from '../../src/project/project.ts'
import { revisionText } from '../cli/revision-files.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { folderWith } from '../folder-with.ts'
import { sqlRevision } from '../sql-revision.ts'

interface SeveralHeads {
  readonly project: string
  readonly from: { readonly date: string; readonly heads: readonly string[] }
  readonly graph_tail: readonly { readonly revision: string; readonly down_revision: readonly string[] }[]
}

withConformanceFolder('states of real projects with several heads, as files', (folder) => {
  const states = readFileSync(join(folder, 'graphs/multihead.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SeveralHeads)

  describe.each(states)('$project on $from.date', ({ from, graph_tail: tail }) => {
    test('one merge joins all heads', async () => {
      const project = await projectOf(tail)
      const { parents } = await project.merge({ message: 'merge all', revisionId: 'merged', proof: false })
      expect(parents.toSorted()).toEqual(from.heads.toSorted())
      expect(project.graph.heads).toEqual(['merged'])
      expectComplete(project)
    })

    test('rebasing each further head onto the one before leaves one', async () => {
      const project = await projectOf(tail)
      const count = project.graph.revisions.size
      const [first = '', ...others] = from.heads
      let head = first
      for (const other of others) {
        const { changes } = await project.rebase({ revision: other, onto: head, proof: false })
        expect(changes.length).toBeGreaterThan(0)
        head = other
      }
      expect(project.graph.heads).toEqual([head])
      expect(project.graph.revisions.size).toBe(count)
      expectComplete(project)
    })
  })
})

/** Writes every other revision as SQL. What the recorded part of the graph does not hold is left out of the parents. */
async function projectOf(tail: SeveralHeads['graph_tail']): Promise<Project> {
  const known = new Set(tail.map(({ revision }) => revision))
  const files = tail.map(({ revision, down_revision }, index) => {
    const parents = down_revision.filter((parent) => known.has(parent))
    return index % 2 === 0
      ? [`${revision}.ts`, revisionText({ revision, downRevision: parents })]
      : [`${revision}.sql`, sqlRevision({ revision, down: parents.join(', ') })]
  })
  const folder = await folderWith(Object.fromEntries(files))
  const project = await openProject({ revisions: folder }, { directory: folder, env: {} })
  onTestFinished(() => project.close())
  return project
}

function expectComplete({ graph }: Project): void {
  const visited = graph.upgradeSteps([], 'heads').map(({ revision }) => revision)
  expect(visited.toSorted()).toEqual([...graph.revisions.keys()].toSorted())
}

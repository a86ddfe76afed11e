import { expect, test } from 'vitest'
import { buildGraph } from '../graph/build-graph.ts'
import type { GraphRevision } from '../graph/graph-revision.ts'
import { drawGraph } from './draw-graph.ts'
import type { DrawingStyle } from './lane-text.ts'

type Parents = Readonly<Record<string, string>>

/** Draws a graph written as `{ child: 'parent parent' }`. */
function drawing(parents: Parents, style: DrawingStyle, text?: (revision: GraphRevision) => string) {
  const graph = buildGraph(
    Object.entries(parents).map(([revision, list]) => ({ revision, downRevision: list.split(' ') })),
  )
  const lines = drawGraph(graph.history(), { style, text: text ?? (({ revision }) => revision) })
  return `\n${lines.join('\n')}\n`
}

const fork: Parents = { a: '', b: 'a', c: 'a', d: 'b c', e: 'd' }

test('a merge opens a lane and a branch point ends it', () => {
  expect(drawing(fork, 'unicode')).toBe(`
● e
● d
├─╮
● │ b
│ ● c
├─╯
● a
`)
})

test('in ASCII the lanes part and meet as Git draws them', () => {
  expect(drawing(fork, 'ascii')).toBe(`
* e
* d
|\\
* | b
| * c
|/
* a
`)
})

test('each head begins a lane of its own', () => {
  expect(drawing({ a: '', b: 'a', c: 'a', d: 'a' }, 'unicode')).toBe(`
● b
│ ● c
│ │ ● d
├─┴─╯
● a
`)
})

test('lines that share nothing end where their bases are, and their lanes are used again', () => {
  expect(drawing({ a: '', b: 'a', x: '', y: 'x' }, 'ascii')).toBe(`
* b
* a
* y
* x
`)
})

test('a merge of three lines opens two lanes', () => {
  expect(drawing({ a: '', b: 'a', c: 'a', d: 'a', e: 'b c d' }, 'unicode')).toBe(`
● e
├─┬─╮
● │ │ b
│ ● │ c
│ │ ● d
├─┴─╯
● a
`)
})

test('a lane that is not concerned is passed behind', () => {
  expect(drawing({ a: '', b: 'a', c: 'a', d: 'a', e: 'c', f: 'b', m: 'f d', n: 'm e' }, 'unicode')).toBe(`
● n
├─╮
● │ m
├─│─╮
● │ │ f
● │ │ b
│ ● │ e
│ ● │ c
│ │ ● d
├─┴─╯
● a
`)
})

test('further lines of a text stand beside the lanes below', () => {
  const text = ({ revision }: GraphRevision) => (revision === 'd' ? 'd (merge)\n  why it was made' : revision)
  expect(drawing(fork, 'unicode', text)).toBe(`
● e
● d (merge)
├─╮
│ │   why it was made
● │ b
│ ● c
├─╯
● a
`)
})

test('a parent outside the range is not drawn, and a pending revision is hollow', () => {
  const graph = buildGraph([
    { revision: 'aaaa' },
    { revision: 'bbbb', downRevision: 'aaaa' },
    { revision: 'cccc', downRevision: 'bbbb' },
  ])
  const options = {
    text: ({ revision }: GraphRevision) => revision,
    isPending: ({ isHead }: GraphRevision) => isHead,
  }
  expect(drawGraph(graph.history('bbbb:'), { style: 'unicode', ...options })).toEqual(['○ cccc', '● bbbb'])
  expect(drawGraph(graph.history('bbbb:'), { style: 'ascii', ...options })).toEqual(['o cccc', '* bbbb'])
})

test('nothing gives no lines', () => {
  expect(drawGraph([], { style: 'unicode', text: () => '' })).toEqual([])
})

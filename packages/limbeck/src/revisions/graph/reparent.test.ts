import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { reparent } from './reparent.ts'

function graphOf(parents: Readonly<Record<string, string>>) {
  return buildGraph(
    Object.entries(parents).map(([revision, list]) => ({ revision, downRevision: list.split(' ') })),
  )
}

test('a head moves onto another head and one head is left', () => {
  const { changes, moved, graph } = reparent(graphOf({ a: '', b: 'a', c: 'a' }), 'c', 'b')
  expect(changes).toEqual([{ revision: 'c', before: ['a'], after: ['b'] }])
  expect(moved).toEqual(['c'])
  expect(graph.heads).toEqual(['c'])
})

test('a line of several revisions moves as a whole: only its first one changes', () => {
  const { changes, moved, graph } = reparent(graphOf({ a: '', b: 'a', x: 'a', y: 'x', z: 'y' }), 'y', 'b')
  expect(changes).toEqual([{ revision: 'x', before: ['a'], after: ['b'] }])
  expect(moved).toEqual(['x', 'y', 'z'])
  expect(graph.heads).toEqual(['z'])
})

test('a base moves onto a line of another root', () => {
  const { changes } = reparent(graphOf({ a: '', b: 'a', x: '', y: 'x' }), 'y', 'b')
  expect(changes).toEqual([{ revision: 'x', before: [], after: ['b'] }])
})

test('a merge on the line loses the parent that the new place includes already', () => {
  const { changes, graph } = reparent(graphOf({ a: '', b: 'a', c: 'b', x: 'a', m: 'x b', y: 'm' }), 'y', 'c')
  expect(changes).toEqual([
    { revision: 'x', before: ['a'], after: ['c'] },
    { revision: 'm', before: ['x', 'b'], after: ['x'] },
  ])
  expect(graph.heads).toEqual(['y'])
})

test('two lines that were merged both move', () => {
  const { changes } = reparent(graphOf({ a: '', b: 'a', x: 'a', y: 'a', m: 'x y' }), 'm', 'b')
  expect(changes).toEqual([
    { revision: 'x', before: ['a'], after: ['b'] },
    { revision: 'y', before: ['a'], after: ['b'] },
  ])
})

test('a revision that is on the place already changes nothing', () => {
  expect(reparent(graphOf({ a: '', b: 'a' }), 'b', 'a').changes).toEqual([])
})

test('a revision cannot move onto one that comes after it', () => {
  expect(() => reparent(graphOf({ a: '', b: 'a' }), 'a', 'b')).toThrow(
    expect.objectContaining({
      code: 'revision.not-rebasable',
      message: 'Revision b already comes after a',
    }),
  )
})

test('a revision cannot move onto one that depends on it', () => {
  const graph = buildGraph([
    { revision: 'a' },
    { revision: 'b', downRevision: 'a', dependsOn: 'c' },
    { revision: 'c', downRevision: 'a' },
  ])
  expect(() => reparent(graph, 'c', 'b')).toThrow(
    expect.objectContaining({
      code: 'revision.cycle',
      details: { along: 'dependencies', loop: ['b', 'c', 'b'] },
    }),
  )
})

test('base cannot be moved', () => {
  expect(() => reparent(graphOf({ a: '' }), 'base', 'a')).toThrow(
    expect.objectContaining({ code: 'revision.not-rebasable' }),
  )
})

import { expect, test } from 'vitest'
import { buildGraph } from '../../revisions/graph/build-graph.ts'
import type { HeaderInput } from '../../revisions/graph/header-input.ts'
import { mergeOrders } from './merge-orders.ts'

/** The shared revisions, then the orders, as words. */
function ordersOf(headers: readonly HeaderInput[], heads: readonly string[]) {
  const { shared, orders } = mergeOrders(buildGraph(headers), heads)
  const words = (steps: readonly { readonly revision: string }[]) =>
    steps.map(({ revision }) => revision).join(' ')
  return { shared: words(shared), orders: orders.map(words) }
}

const base0: HeaderInput = { revision: 'base0' }
const a1: HeaderInput = { revision: 'a1', downRevision: 'base0' }
const a2: HeaderInput = { revision: 'a2', downRevision: 'a1' }
const b1: HeaderInput = { revision: 'b1', downRevision: 'base0' }

test('each branch comes first once', () => {
  const c1: HeaderInput = { revision: 'c1', downRevision: 'base0' }
  expect(ordersOf([base0, a1, a2, b1, c1], ['a2', 'b1', 'c1'])).toEqual({
    shared: 'base0',
    orders: ['a1 a2 c1 b1', 'b1 c1 a1 a2', 'c1 b1 a1 a2'],
  })
})

test('branches without a common revision start from base', () => {
  const apart: HeaderInput = { revision: 'b1' }
  expect(ordersOf([base0, a1, apart], ['a1', 'b1'])).toEqual({
    shared: '',
    orders: ['base0 a1 b1', 'b1 base0 a1'],
  })
})

test('what a branch depends on comes as late as it may', () => {
  const b2: HeaderInput = { revision: 'b2', downRevision: 'b1', dependsOn: 'a1' }
  expect(ordersOf([base0, a1, a2, b1, b2], ['a2', 'b2'])).toEqual({
    shared: 'base0',
    orders: ['a1 a2 b1 b2', 'b1 a1 b2 a2', 'a1 b1 b2 a2'],
  })
})

test('a branch that depends on the end of the other leaves one order', () => {
  const b0: HeaderInput = { revision: 'b1', downRevision: 'base0', dependsOn: 'a2' }
  expect(ordersOf([base0, a1, a2, b0], ['a2', 'b1'])).toEqual({ shared: 'base0', orders: ['a1 a2 b1'] })
})

test('an earlier merge is part of its branch', () => {
  const m1: HeaderInput = { revision: 'm1', downRevision: ['a1', 'b1'] }
  const c1: HeaderInput = { revision: 'c1', downRevision: 'a1' }
  expect(ordersOf([base0, a1, b1, m1, c1], ['m1', 'c1'])).toEqual({
    shared: 'base0 a1',
    orders: ['b1 m1 c1', 'c1 b1 m1'],
  })
})

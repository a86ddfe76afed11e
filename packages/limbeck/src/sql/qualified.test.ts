import { expect, test } from 'vitest'
import { qualified } from './qualified.ts'

test.each([
  ['app', 'users', 'app.users'],
  [undefined, 'users', 'public.users'],
  ['My App', 'order', '"My App"."order"'],
])('%s and %s make %s', (schema, name, written) => {
  expect(qualified(schema, name)).toBe(written)
})

import { expect, test } from 'vitest'
import { objectId } from './object-id.ts'
import { shownPath } from './shown-path.ts'

test.each([
  [objectId('column', 'public', 'users', 'email'), 'public.users.email'],
  [objectId('function', 'public', 'add', 'integer, text'), 'public.add(integer, text)'],
  [objectId('procedure', 'app', 'run', ''), 'app.run()'],
])('%s is shown as %s', (id, shown) => {
  expect(shownPath(id).join('.')).toBe(shown)
})

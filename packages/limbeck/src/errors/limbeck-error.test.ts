import { expect, test } from 'vitest'
import { LimbeckError } from './limbeck-error.ts'

test('an error of another copy of Limbeck is a LimbeckError, a plain error is not', () => {
  const foreign = Object.assign(new Error('No.'), { name: 'LimbeckError', code: 'a.b', hint: 'Yes.' })
  expect(
    [
      new LimbeckError('a.b', 'No.', { hint: 'Yes.' }),
      foreign,
      new Error('No.'),
      { name: 'LimbeckError' },
    ].map((error) => error instanceof LimbeckError),
  ).toEqual([true, true, false, false])
})

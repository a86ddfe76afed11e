import { expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'

test.each([
  ['', 'config.missing-url'],
  ['  ', 'config.missing-url'],
  ['mysql://user:S3cret@host/app', 'config.unknown-url'],
  ['app', 'config.unknown-url'],
  ['pglite:', 'config.unknown-url'],
])('the URL "%s" is refused', (url, code) => {
  expect(() => openDatabase(url)).toThrow(
    expect.objectContaining({
      code,
      message: expect.not.stringContaining('S3cret'),
      hint: expect.stringMatching(/./),
    }),
  )
})

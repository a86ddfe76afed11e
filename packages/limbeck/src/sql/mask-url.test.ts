import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskUrl } from './mask-url.ts'

test.each([
  ['postgresql://user:secret@host:5432/db', 'postgresql://user:***@host:5432/db'],
  [
    'postgresql+asyncpg://user:secret@host/db?ssl=require',
    'postgresql+asyncpg://user:***@host/db?ssl=require',
  ],
  ['postgresql://user@host/db', 'postgresql://user@host/db'],
  ['postgresql://host/db', 'postgresql://host/db'],
  ['postgresql://:secret@host/db', 'postgresql://:***@host/db'],
  ['postgresql://user:p@ss:w%2Fd@host/db', 'postgresql://user:***@host/db'],
  ['postgresql://user:a/b?c#d@host/db', 'postgresql://user:***@host/db'],
  ['postgresql://host/db?user=a&password=secret&x=1', 'postgresql://host/db?user=a&password=***&x=1'],
  ['postgresql://host/db?PASSWORD=secret', 'postgresql://host/db?PASSWORD=***'],
  ['postgresql://host/db?pass%77ord=secret', 'postgresql://host/db?pass%77ord=***'],
  ['postgresql://host/db?sslpassword=secret', 'postgresql://host/db?sslpassword=***'],
  ['pglite:./data', 'pglite:./data'],
  ['postgresql://user:@host/db', 'postgresql://user:***@host/db'],
])('%s is shown as %s', (url, masked) => {
  expect(maskUrl(url)).toBe(masked)
})

test('no part of a password is ever shown', () => {
  const character = fc.constantFrom('S', 'E', 'C', '@', ':', '/', '?', '#', '%', '&', '=', '[', ' ')
  const password = fc
    .string({ unit: character, minLength: 1, maxLength: 12 })
    .map((text) => `SECRET${text}SECRET`)
  fc.assert(
    fc.property(password, fc.boolean(), (text, isEncoded) => {
      const written = isEncoded ? encodeURIComponent(text) : text
      expect(maskUrl(`postgresql://user:${written}@host:1/db?x=1`)).not.toContain('SECRET')
      expect(maskUrl(`postgresql://host/db?password=${encodeURIComponent(text)}`)).not.toContain('SECRET')
    }),
  )
})

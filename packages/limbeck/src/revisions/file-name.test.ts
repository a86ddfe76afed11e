import { describe, expect, test } from 'vitest'
import { fileName } from './file-name.ts'
import { newId } from './new-id.ts'

const parts = {
  revision: 'bce8c437167b',
  message: 'Initial database schema with timezone-aware datetimes',
  createdAt: new Date('2025-10-03T21:49:21Z'),
}
const fileTemplate = '%(year)d%(month).2d%(day).2d_%(hour).2d%(minute).2d-%(rev)s_%(slug)s'
const options = { fileTemplate, timezone: 'UTC', slugLength: 40 }

describe('the name of a revision file', () => {
  test('has the documented form', () => {
    expect(fileName(parts, options)).toBe('20251003_2149-bce8c437167b_initial_database_schema_with_timezone_')
  })

  test.each(['Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati'])(
    'is in UTC on a machine in %s',
    (zone) => {
      const before = process.env.TZ
      process.env.TZ = zone
      try {
        expect(new Date('2025-10-03T21:49:21Z').getHours()).not.toBe(21)
        expect(fileName(parts, options)).toMatch(/^20251003_2149-/)
      } finally {
        if (before === undefined) delete process.env.TZ
        else process.env.TZ = before
      }
    },
  )

  test('follows the configured time zone', () => {
    expect(fileName(parts, { ...options, timezone: 'Asia/Tokyo' })).toMatch(/^20251004_0649-/)
    const midnight = { ...parts, createdAt: new Date('2025-01-01T00:00:00Z') }
    expect(fileName(midnight, options)).toMatch(/^20250101_0000-/)
  })

  test.each([
    ['%(rev)s', 'bce8c437167b'],
    ['%(epoch)d_%(second).2d_%(hour)02d', '1759528161_21_21'],
    ['%(month)d-%(day)s', '10-3'],
    ['100%%_%(rev).4s', '100%_bce8'],
  ])('%s gives %s', (template, expected) => {
    expect(fileName(parts, { ...options, fileTemplate: template })).toBe(expected)
  })

  test.each([
    ['%(yaer)d', "fileTemplate has no field 'yaer'", 'Did you mean %(year)s?'],
    ['%(rev)s_%', "fileTemplate has '%'", 'Write a percent sign as %%.'],
    ['%(constructor)s', "no field 'constructor'", 'The fields are'],
    ['%(year)d/%(rev)s', "gives '2025/bce8c437167b', which is no file name", 'in its folder'],
    ['', "gives ''", 'file'],
    ['.%(rev)s', 'which is no file name', 'leading dot'],
  ])('%j is refused', (template, message, hint) => {
    expect(() => fileName(parts, { ...options, fileTemplate: template })).toThrow(
      expect.objectContaining({
        code: 'config.file-template',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }) as Error,
    )
  })

  test('needs a time zone that exists', () => {
    expect(() => fileName(parts, { ...options, timezone: 'Mars/Base' })).toThrow(
      "timezone 'Mars/Base' is not known",
    )
  })
})

test('a new id is twelve hexadecimal digits, another one each time', () => {
  const ids = new Set(Array.from({ length: 100 }, newId))
  expect(ids.size).toBe(100)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/)
})

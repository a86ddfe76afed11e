import { expect, test } from 'vitest'
import { readSettings } from './read-settings.ts'

const right = {
  DATABASE_URL: 'postgresql://app:p%25ss@localhost/dashtam',
  SECRET_KEY: 'a key for tests that is long enough',
  ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
}

test('settings have the defaults of the original', () => {
  expect(readSettings(right)).toMatchObject({
    environment: 'development',
    isDebug: false,
    port: 8000,
    accessTokenSeconds: 1800,
    refreshTokenSeconds: 30 * 86_400,
    verificationTokenSeconds: 86_400,
    resetTokenSeconds: 3600,
    providers: {},
  })
})

test('settings name every variable that is missing or wrong, and no value', () => {
  const wrong = {
    ...right,
    DATABASE_URL: 'mysql://root:secret@localhost/x',
    ENCRYPTION_KEY: 'c2hvcnQ=',
    PORT: '99999',
  }
  expect(() => readSettings(wrong)).toThrow(
    /PORT: .*\n.*DATABASE_URL: .*\n.*ENCRYPTION_KEY: must be 32 bytes/,
  )
  expect(() => readSettings(wrong)).not.toThrow(/secret|c2hvcnQ/)
  expect(() => readSettings({})).toThrow(/DATABASE_URL.*SECRET_KEY.*ENCRYPTION_KEY/s)
})

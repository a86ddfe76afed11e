import { expect, test } from 'vitest'
import { slug } from './slug.ts'

test.each([
  ['Initial database schema with timezone-aware datetimes', 'initial_database_schema_with_timezone_'],
  ['add_jwt_authentication_support', 'add_jwt_authentication_support'],
  ['add user phone number field', 'add_user_phone_number_field'],
  ['  Fix: the "e-mail" (again)! ', 'fix_the_e_mail_again'],
  ['', ''],
  ['?!', ''],
  ['größe ändern 名前', 'größe_ändern_名前'],
  ['a'.repeat(40), 'a'.repeat(40)],
  ['a'.repeat(41), `${'a'.repeat(40)}_`],
  [`${'a'.repeat(39)} b`, `${'a'.repeat(39)}_`],
  [`${'a'.repeat(38)} b`, `${'a'.repeat(38)}_b`],
  [`${'a'.repeat(20)} ${'𝒜'.repeat(19)}`, `${'a'.repeat(20)}_${'𝒜'.repeat(19)}`],
])('%j becomes %j', (message, expected) => {
  expect(slug(message, 40)).toBe(expected)
})

test('the length is the configured one', () => {
  expect(slug('add user phone', 9)).toBe('add_user_')
  expect(slug('add user phone', 8)).toBe('add_')
})

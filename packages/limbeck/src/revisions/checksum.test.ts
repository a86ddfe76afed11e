import { expect, test } from 'vitest'
import { checksum } from './checksum.ts'

test('a checksum changes with the text', () => {
  expect(checksum('select 1\n')).toBe('8903abffd68710879da59014708c6187f8e839fadc2bdf94ae73a036aa591623')
  expect(checksum('select 2\n')).not.toBe(checksum('select 1\n'))
})

test('line ends and a byte order mark do not count', () => {
  expect(checksum('\ufeffselect 1\r\nfrom t\r\n')).toBe(checksum('select 1\nfrom t\n'))
})

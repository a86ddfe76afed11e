import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../packages/limbeck/src/lint/rules/index.ts'
import { lintPage } from './lint-page.ts'

const file = resolve(import.meta.dirname, '../docs/lint.md')

test('docs/lint.md says what the rules say (LIMBECK_APPROVE=1 writes it)', () => {
  if (process.env.LIMBECK_APPROVE === '1') writeFileSync(file, lintPage(rules))
  expect(readFileSync(file, 'utf8')).toBe(lintPage(rules))
})

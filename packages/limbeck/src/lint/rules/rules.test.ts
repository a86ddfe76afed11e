import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadParser, type ParseStatement } from '../../sql/load-parser.ts'
import { locateStatements } from '../../sql/locate-statements.ts'
import { parseScript } from '../parse-script.ts'
import type { SqlRule } from '../rule.ts'
import { rules } from './index.ts'

const sqlRules = rules.filter((rule): rule is SqlRule => rule.subject === 'sql')

let parse: ParseStatement
beforeAll(async () => {
  parse = await loadParser()
})

function messagesOf(rule: SqlRule, sql: string): readonly string[] {
  const inputs = locateStatements(sql).map(({ text }) => ({ sql: text, transaction: undefined }))
  return [...rule.check(parseScript(parse, inputs))].map(({ message }) => message)
}

describe.each(sqlRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('finds its bad example', () => {
    expect(messagesOf(rule, rule.bad)).not.toEqual([])
  })
  test('is silent on its good example', () => {
    expect(messagesOf(rule, rule.good)).toEqual([])
  })
})

test('every rule is registered once, under the name of its file', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
  expect(rules.map(({ name }) => name).sort()).toEqual(files.sort())
})

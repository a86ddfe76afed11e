import { describe, expect, test } from 'vitest'
import { lintFiles } from '../../../test/lint-project.ts'
import type { FileRule } from '../rule.ts'
import { rules } from './index.ts'

const fileRules = rules.filter((rule): rule is FileRule => rule.subject === 'file')

async function messagesOf(
  { name }: FileRule,
  text: string,
  isCommitted: boolean,
): Promise<readonly string[]> {
  const file = text.startsWith('--') ? 'versions/b.sql' : 'versions/b.ts'
  const { findings } = await lintFiles({ [file]: text, 'README.md': '' }, { rules: [name], isCommitted })
  return findings.filter(({ path }) => path.endsWith(file)).map(({ message }) => message)
}

describe.each(fileRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('finds its bad example', async () => {
    // What is committed is the parent alone.
    if (name === 'revision-uncommitted')
      expect(await uncommittedMessages(rule.bad)).toEqual(['the file is not committed'])
    else expect(await messagesOf(rule, rule.bad, true)).not.toEqual([])
  })
  test('is silent on its good example', async () => {
    expect(await messagesOf(rule, rule.good, true)).toEqual([])
  })
})

test('where there is no repository nothing is uncommitted', async () => {
  const [rule] = fileRules.filter(({ name }) => name === 'revision-uncommitted')
  expect(rule && (await messagesOf(rule, rule.bad, false))).toEqual([])
})

async function uncommittedMessages(text: string): Promise<readonly string[]> {
  const { findings } = await lintFiles(
    { 'versions/b.sql': text, '.gitignore': 'b.sql\n' },
    { rules: ['revision-uncommitted'], isCommitted: true },
  )
  return findings.map(({ message }) => message)
}

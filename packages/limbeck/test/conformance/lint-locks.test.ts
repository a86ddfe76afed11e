import { beforeAll, expect, test } from 'vitest'
import { parseScript } from '../../src/lint/parse-script.ts'
import type { SqlRule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { loadParser, type ParseStatement } from '../../src/sql/load-parser.ts'
import { locateStatements } from '../../src/sql/locate-statements.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { observations } from '../locks/observations.ts'

/** Statements that read or rewrite a table, of which no rule has anything better to say. */
const noBetterForm: Readonly<Record<string, string>> = {
  'alter table t validate constraint t_nv': 'the online form itself: readers and writers go on',
  'alter table t validate constraint t_fk_nv': 'the online form itself: readers and writers go on',
}

withConformanceFolder('what servers were seen to do', (folder) => {
  const sqlRules = rules.filter(
    (rule): rule is SqlRule => rule.subject === 'sql' && rule.name !== 'partition-create-locks-table',
  )
  let parse: ParseStatement
  beforeAll(async () => {
    parse = await loadParser()
  })

  test.each([15, 17, 18])('long scans are found as on PostgreSQL %i', (version) => {
    const missed: string[] = []
    let compared = 0
    for (const { sql, messages } of observations(folder, version)) {
      const inputs = locateStatements(sql).map(({ text }) => ({ sql: text, transaction: undefined }))
      const script = parseScript(parse, inputs)
      const last = script.statements.at(-1)
      if (last?.node === undefined) throw new Error(`${sql}: ${last?.syntaxError}`)
      const isLong = messages.some((message) => /^(?:rewriting|verifying|building|validating)/.test(message))
      if (!isLong || sql in noBetterForm || makesItsTable(sql)) continue
      compared++
      if (!sqlRules.some((rule) => [...rule.check(script)].length > 0))
        missed.push(`${sql}: ${messages.join('; ')}`)
    }
    expect(missed).toEqual([])
    expect(compared).toBeGreaterThanOrEqual(40)
  })
})

function makesItsTable(sql: string): boolean {
  return sql.startsWith('create table')
}

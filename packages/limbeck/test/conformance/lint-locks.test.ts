import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { lockedTables } from '../../src/lint/locked-tables.ts'
import { parseScript } from '../../src/lint/parse-script.ts'
import type { SqlRule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { tableLock } from '../../src/lint/table-lock.ts'
import { loadParser, type ParseStatement } from '../../src/sql/load-parser.ts'
import { locateStatements } from '../../src/sql/locate-statements.ts'
import { withConformanceFolder } from '../conformance-folder.ts'

/** What a server was seen to do for one form of DDL. */
interface Observation {
  readonly form: string
  readonly sql: string
  readonly locks: Readonly<Record<string, readonly string[]>>
  readonly messages: readonly string[]
}

const modes = [
  'AccessShare',
  'RowShare',
  'RowExclusive',
  'ShareUpdateExclusive',
  'Share',
  'ShareRowExclusive',
  'Exclusive',
  'AccessExclusive',
]

/** Statements whose lock on the tables they name is another one than ours, with the reason. */
const otherLock: Readonly<Record<string, string>> = {
  'alter table t set (user_catalog_table=true)':
    'the one storage parameter that is no SHARE UPDATE EXCLUSIVE, and nobody’s but a plug-in’s',
  'reindex table t': 'SHARE on the table; ACCESS EXCLUSIVE, which we say, is on its indexes',
}

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

  test.each([15, 17, 18])('locks and long scans are known as on PostgreSQL %i', (version) => {
    const lines = readFileSync(join(folder, `locks/pg${version}.jsonl`), 'utf8')
      .trim()
      .split('\n')
    const wrongLocks: string[] = []
    const missed: string[] = []
    let compared = 0
    for (const { sql, locks, messages } of lines.map((line) => JSON.parse(line) as Observation)) {
      const inputs = locateStatements(sql).map(({ text }) => ({ sql: text, transaction: undefined }))
      const script = parseScript(parse, inputs)
      const last = script.statements.at(-1)
      if (last?.node === undefined) throw new Error(`${sql}: ${last?.syntaxError}`)
      const seen = lockedTables(last.node).flatMap((table) => locks[table] ?? [])
      const strongest = modes.findLast((mode) => seen.includes(mode))
      const ours = tableLock(last.node)?.replaceAll(' ', '')
      // After a rename or a drop the name is gone, and what a script makes itself is locked as a matter of course.
      if (script.statements.length === 1 && strongest !== undefined) {
        compared++
        if (ours !== strongest.toLowerCase() && !(sql in otherLock))
          wrongLocks.push(`${sql}: ${ours}, seen ${strongest}`)
      }
      const isLong = messages.some((message) => /^(?:rewriting|verifying|building|validating)/.test(message))
      if (!isLong || sql in noBetterForm || makesItsTable(sql)) continue
      if (!sqlRules.some((rule) => [...rule.check(script)].length > 0))
        missed.push(`${sql}: ${messages.join('; ')}`)
    }
    expect(wrongLocks).toEqual([])
    expect(missed).toEqual([])
    expect(compared).toBeGreaterThan(80)
  })
})

function makesItsTable(sql: string): boolean {
  return sql.startsWith('create table')
}

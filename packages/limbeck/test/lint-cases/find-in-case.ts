import { parseScript } from '../../src/lint/parse-script.ts'
import { readSilences } from '../../src/lint/read-silences.ts'
import type { SqlRule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { transactionNeed } from '../../src/operations/transaction-need.ts'
import type { ParseStatement } from '../../src/sql/load-parser.ts'
import { locateStatements } from '../../src/sql/locate-statements.ts'
import type { LintCase } from './lint-case.ts'
import { ruleNames } from './rule-names.ts'

const sqlRules = rules.filter((rule): rule is SqlRule => rule.subject === 'sql')
const everyRule = sqlRules.map(({ name }) => name).join(', ')

/** How often each of our rules, all switched on, finds something in a case. */
export function findInCase(parse: ParseStatement, lintCase: LintCase): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const sql of partsOf(lintCase)) {
    const located = locateStatements(sql)
    const silences = readSilences(sql, 'case.sql', 'sql')
    const isInOne = runsInOne(lintCase, sql) && located.length > 1
    const inputs = located.map(({ text }) => ({
      sql: text,
      transaction: isInOne && !(lintCase.source !== 'squawk' && needsNone(text)) ? 0 : undefined,
    }))
    const script = parseScript(parse, inputs)
    for (const rule of sqlRules) {
      for (const { statement } of rule.check(script)) {
        const line = located[statement.index]?.line
        const isSilenced = silences.some(
          ({ rules, codeLine }) => codeLine === line && rules.includes(rule.name),
        )
        if (!isSilenced) counts.set(rule.name, (counts.get(rule.name) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** The files that a case consists of, with the comments that silence a rule in our form. */
function partsOf({ source, sql, transactions }: LintCase): readonly string[] {
  const known = ruleNames[source]
  const ours = (names: string): string => {
    const listed = names.split(/[\s,]+/).filter((name) => name !== '')
    return listed.length === 0 ? everyRule : listed.flatMap((name) => known[name] ?? []).join(', ')
  }
  const form = /^([ \t]*--[ \t]*)(?:eugene: ignore|pgfence-ignore:?|squawk-ignore)\b:?([^\n]*)$/gm
  const silenced = sql.replace(
    form,
    (_line, start: string, names: string) => `${start}limbeck-ignore ${ours(names)}: the case says so`,
  )
  return transactions === 'parts'
    ? silenced.split(/^-- \d+\.sql$/m).filter((part) => part.trim() !== '')
    : [silenced]
}

/** eugene and pgfence take a file for one transaction, as most tools run it, pgfence unless it says otherwise. */
function runsInOne({ source, transactions }: LintCase, sql: string): boolean {
  if (/^\s*--\s*squawk-disable-assume-in-transaction/m.test(sql)) return false
  if (source === 'pgfence') return !/^\s*begin\b/im.test(sql)
  return source === 'eugene' || transactions !== undefined
}

function needsNone(sql: string): boolean {
  return transactionNeed(sql) === 'none'
}

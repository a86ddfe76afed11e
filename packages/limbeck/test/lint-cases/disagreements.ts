import { isStronger } from '../../src/locks/is-stronger.ts'
import { predictEffects } from '../../src/locks/prediction/predict-effects.ts'
import type { ParseStatement } from '../../src/sql/load-parser.ts'
import { findInCase } from './find-in-case.ts'
import type { LintCase } from './lint-case.ts'
import { ruleNames } from './rule-names.ts'
import { safeForms } from './safe-forms.ts'

/** Cases whose test switches the judged rule off in the configuration, as `lint.rules` does here. */
const switchedOff: ReadonlySet<string> = new Set([
  'analyzer/should-suppress-disabled-rules-via-config',
  'analyzer/should-suppress-disabled-policy-rules',
])

/** In what our findings differ from those that a case expects, one sentence each. Empty: they agree. */
export function disagreements(parse: ParseStatement, lintCase: LintCase): readonly string[] {
  if (lintCase.lock !== undefined) return lockDisagreements(parse, lintCase, lintCase.lock)
  const known = ruleNames[lintCase.source]
  const checked = lintCase.checked_rules.includes('*') ? Object.keys(known) : lintCase.checked_rules
  const { expected_rules: expected, count, id } = lintCase
  const found = findInCase(parse, lintCase)
  return [...new Set([...expected, ...checked])].flatMap((theirs) => {
    const ours = ourRules(lintCase, theirs)
    if (ours === undefined) return [`${theirs} is not mapped`]
    if (switchedOff.has(id)) return []
    if (ours.length === 0) {
      const wrong = (safeForms[theirs] ?? []).filter((name) => expected.includes(theirs) && found.has(name))
      return wrong.map((name) => `${theirs}: safe, but ${name} found`)
    }
    const number = ours.reduce((sum, name) => sum + (found.get(name) ?? 0), 0)
    if (!expected.includes(theirs)) return number === 0 ? [] : [`${theirs}: not expected, but found`]
    if (number === 0) return [`${theirs}: expected, but not found`]
    const isCounted = count !== undefined && checked.length === 1 && ours.length === 1
    return isCounted && count !== number ? [`${theirs}: ${count} expected, but ${number} found`] : []
  })
}

function ourRules({ source, min_pg: version }: LintCase, theirs: string): readonly string[] | undefined {
  const ours = ruleNames[source][theirs]
  // Only from 19 on is there a REPACK to prefer to VACUUM FULL.
  return theirs === 'prefer-repack' && (version ?? 0) >= 19
    ? [...(ours ?? []), 'vacuum-full-rewrites-table']
    : ours
}

function lockDisagreements(parse: ParseStatement, { sql }: LintCase, lock: string): readonly string[] {
  const parsed = parse(sql)
  const locks = 'node' in parsed ? predictEffects(parsed.node).locks : []
  // The cases mean the table that a statement alters, all of them t.
  const onTable = locks.find(({ relation }) => relation === 't')
  const modes = (onTable === undefined ? locks : [onTable]).map(({ mode }) => mode)
  const ours = modes.toSorted((one, other) => (isStronger(one, other) ? -1 : 1))[0]
  const theirs = lock.replace(/(?<=.)([A-Z])/g, ' $1').toLowerCase()
  return ours === theirs ? [] : [`${theirs} expected, but ${ours}`]
}

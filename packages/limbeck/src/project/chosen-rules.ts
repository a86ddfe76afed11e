import { closest } from 'fastest-levenshtein'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { Rule } from '../lint/rule.ts'
import { rules } from '../lint/rules/index.ts'
import type { LintSettings } from './config/lint-settings.ts'

/**
 * The rules that a configuration asks for, or where some are named, only those.
 *
 * @throws LimbeckError `config.unknown-rule`
 */
export function chosenRules(chosen: LintSettings['rules'], only: readonly string[] = []): readonly Rule[] {
  const names = rules.map(({ name }) => name)
  for (const rule of [...Object.keys(chosen), ...only]) {
    if (names.includes(rule)) continue
    const nearest = closest(rule, names)
    throw new LimbeckError('config.unknown-rule', `There is no lint rule \`${rule}\``, {
      hint: `Did you mean \`${nearest}\`? docs/lint.md lists the rules.`,
      details: { rule, nearest },
    })
  }
  if (only.length > 0) return rules.filter(({ name }) => only.includes(name))
  return rules.filter((rule) => (chosen[rule.name] ?? rule.default) === 'on')
}

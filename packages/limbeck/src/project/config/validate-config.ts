import { closest } from 'fastest-levenshtein'
import * as v from 'valibot'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { configSchema, type ValidConfig } from './config-schema.ts'

/**
 * Checks what a configuration file exports. `place` is how messages call the file.
 *
 * @throws LimbeckError `config.unknown-key`, `config.wrong-type`, `config.missing-key`, `config.not-an-object`
 */
export function validateConfig(value: unknown, place: string): ValidConfig {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LimbeckError(
      'config.not-an-object',
      `${place} does not export a configuration, but ${describe(value)}`,
      {
        hint: 'Write `export default defineConfig({ … })`.',
        details: { file: place },
      },
    )
  }
  const result = v.safeParse(configSchema, value)
  if (result.success) return result.output
  // A misspelt key makes a second issue, the missing one; the misspelling is the cause.
  throw explainConfigIssue(result.issues.find(isUnknownKey) ?? result.issues[0], place)
}

function explainConfigIssue(issue: v.BaseIssue<unknown>, place: string): LimbeckError {
  const path = (issue.path ?? []).map((item) => String(item.key))
  const key = keyText(path)
  if (isUnknownKey(issue)) return unknownKey(path, key, place)
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return new LimbeckError('config.missing-key', `${place} lacks the key \`${key}\``, {
      hint: `Add \`${path.at(-1) ?? key}\` there.`,
      details: { file: place, key },
    })
  }
  const expected = expectation(issue)
  const got = describe(issue.input)
  return new LimbeckError('config.wrong-type', `${place}: \`${key}\` must be ${expected}, but is ${got}`, {
    hint: `Give \`${key}\` ${expected}.`,
    details: { file: place, key, expected, got },
  })
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

function unknownKey(path: readonly string[], key: string, place: string): LimbeckError {
  const within = path[0] === 'databases' ? path.slice(2) : path
  const isHook = within[0] === 'postWriteHooks' && within.length === 3
  const isLint = within[0] === 'lint' && within.length === 2
  const all = Object.keys(configSchema.entries).filter((name) => within === path || name !== 'databases')
  const hookKeys = ['name', 'type', 'entrypoint', 'options', 'cwd']
  const keys = isHook ? hookKeys : isLint ? ['rules', 'after'] : all
  const nearest = closest(path.at(-1) ?? '', keys)
  return new LimbeckError('config.unknown-key', `${place} has an unknown key \`${key}\``, {
    hint: `Did you mean \`${nearest}\`? The keys are ${keys.join(', ')}.`,
    details: { file: place, key, nearest },
  })
}

/** Our schema's own messages say what is expected; valibot's begin with `Invalid`. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid')) return issue.message
  const options = issue.expected?.replace(/^\(|\)$/g, '').split(' | ') ?? []
  if (options.length > 1) return options.map((option) => option.replaceAll('"', "'")).join(' or ')
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    Array: 'an array',
    Object: 'an object',
  }
  return names[issue.expected ?? ''] ?? issue.expected ?? 'something else'
}

/** The value in few words. A text is shown, unless it could hold a password. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  if (typeof value === 'string') return value.includes('://') ? 'a text' : `'${value.slice(0, 40)}'`
  if (typeof value === 'object') return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

function keyText(path: readonly string[]): string {
  return path.reduce(
    (text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  )
}

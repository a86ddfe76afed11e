import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { escapedFormat } from './escaped-format.ts'
import type { SecretSetting } from './foreign-options.ts'
import { isSecretOption } from './is-secret-option.ts'
import { secretBlock } from './secret-block.ts'

/** One option in a statement: `add`, `set` and `drop` stand in ALTER only. */
export interface OptionCommand {
  readonly command?: 'add' | 'set' | 'drop'
  readonly name: string
  readonly value?: string | SecretSetting
}

/**
 * A statement about foreign data, and its options at the end.
 *
 * A secret is no part of the statement's text: see {@link secretBlock}.
 *
 * @throws LimbeckError `operation.secret-in-clear` for a secret that is given as a text
 */
export function foreignStatement(statement: string, options: readonly OptionCommand[]): SqlStatement {
  const secrets: string[] = []
  if (options.length === 0) return { sql: statement }
  const texts = options.map(({ command, name, value }) => {
    const word = command === undefined ? '' : `${command} `
    if (value === undefined) return `${word}${identifier(name)}`
    if (typeof value !== 'string') {
      secrets.push(value.setting)
      return { before: `${word}${identifier(name)} `, index: secrets.length }
    }
    if (isSecretOption(name)) throw inClear(name)
    return `${word}${identifier(name)} ${literal(value)}`
  })
  if (secrets.length === 0) return { sql: `${statement} options (${texts.join(', ')})` }
  const format = texts.map((text) =>
    typeof text === 'string' ? escapedFormat(text) : `${escapedFormat(text.before)}%${text.index}$L`,
  )
  return { sql: secretBlock(`${escapedFormat(statement)} options (${format.join(', ')})`, secrets) }
}

function inClear(name: string): LimbeckError {
  return new LimbeckError(
    'operation.secret-in-clear',
    `The option ${name} holds a secret and is given as a text`,
    {
      hint: `Name a setting that the session has when it runs: { ${name}: { setting: 'limbeck.my_${name}' } }.`,
      details: { option: name },
    },
  )
}

import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { SqlStatement } from '../../operations/operation.ts'
import { literal } from '../../sql/literal.ts'
import { escapedFormat } from '../foreign/escaped-format.ts'
import type { SecretSetting } from '../foreign/foreign-options.ts'
import { secretBlock } from '../foreign/secret-block.ts'

/** Where a subscription connects to: a connection string without a password, or the setting that holds one. */
export type SubscriptionConnection = string | SecretSetting

/**
 * A statement with a connection string between its two parts.
 *
 * @throws LimbeckError `operation.secret-in-clear` for a connection string with a password
 */
export function connectionStatement(
  before: string,
  connection: SubscriptionConnection,
  after: string,
): SqlStatement {
  if (typeof connection !== 'string') {
    const format = `${escapedFormat(before)} connection %1$L${escapedFormat(after)}`
    return { sql: secretBlock(format, [connection.setting]) }
  }
  // A URL has its password between a colon and the at sign.
  if (/pass|:\/\/[^/]*:[^/]*@/i.test(connection)) throw inClear()
  return { sql: `${before} connection ${literal(connection)}${after}` }
}

function inClear(): LimbeckError {
  return new LimbeckError(
    'operation.secret-in-clear',
    'The connection of a subscription has a password and is given as a text',
    {
      hint: `Name a setting that the session has when it runs: { connection: { setting: 'limbeck.my_connection' } }.`,
      details: { option: 'connection' },
    },
  )
}

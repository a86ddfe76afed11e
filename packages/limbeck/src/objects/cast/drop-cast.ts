import { defineOperation } from '../../operations/define-operation.ts'
import { trailingOptions } from '../trailing-options.ts'
import { castId } from './cast-id.ts'

/** Arguments of `dropCast`: the types as SQL. */
export interface DropCast extends DropCastOptions {
  readonly source: string
  readonly target: string
}

/** Options of `dropCast`. */
export interface DropCastOptions {
  readonly ifExists?: boolean
}

/** Drops a cast. Follows DROP CAST. */
export const dropCast = defineOperation('dropCast', {
  record: (source: string, target: string, options: DropCastOptions = {}): DropCast => ({
    source,
    target,
    ...options,
  }),
  render: ({ source, target, ...options }) => [source, target, ...trailingOptions(options)],
  sql: ({ source, target, ifExists }) => [
    { sql: `drop cast ${ifExists ? 'if exists ' : ''}(${source} as ${target})` },
  ],
  touches: (args) => ({ drops: [castId(args)] }),
})

import { defineOperation } from '../../operations/define-operation.ts'
import { trailingOptions } from '../trailing-options.ts'
import { castId } from './cast-id.ts'

/** Arguments of `createCast`: the types as SQL. */
export interface CreateCast extends CreateCastOptions {
  readonly source: string
  readonly target: string
}

/** Options of `createCast`. Without a function and `inout` the two types must have one binary form. */
export interface CreateCastOptions {
  /** The function that converts, with the types of its arguments: `public.to_cents(public.money_amount)`. */
  readonly function?: string
  /** Converts through the text forms of both types. */
  readonly inout?: boolean
  /** Where PostgreSQL uses it without being asked. Default: nowhere. */
  readonly context?: 'assignment' | 'implicit'
}

/** Makes a cast. Follows CREATE CAST. */
export const createCast = defineOperation('createCast', {
  record: (source: string, target: string, options: CreateCastOptions = {}): CreateCast => ({
    source,
    target,
    ...options,
  }),
  render: ({ source, target, ...options }) => [source, target, ...trailingOptions(options)],
  sql: ({ source, target, function: by, inout, context }) => {
    const how = by !== undefined ? `with function ${by}` : inout ? 'with inout' : 'without function'
    return [
      { sql: `create cast (${source} as ${target}) ${how}${context === undefined ? '' : ` as ${context}`}` },
    ]
  },
  touches: (args) => ({ creates: [castId(args)] }),
})

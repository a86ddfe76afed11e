import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import type { SequenceOptions } from './sequence.ts'
import { sequenceId } from './sequence-id.ts'

/** Arguments of `createSequence`. */
export interface CreateSequence extends CreateSequenceOptions {
  readonly name: string
}

/** Options of `createSequence`. */
export interface CreateSequenceOptions extends SequenceOptions {
  readonly schema?: string
  readonly ifNotExists?: boolean
  readonly unlogged?: true
  /** The column, of a table in the same schema, that takes the sequence along when it is dropped. */
  readonly ownedBy?: { readonly table: string; readonly column: string }
}

/** Makes a sequence. Follows CREATE SEQUENCE. */
export const createSequence = defineOperation('createSequence', {
  record: (name: string, options: CreateSequenceOptions = {}): CreateSequence => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, schema, ifNotExists, unlogged, ownedBy, ...options }) => {
    const create = `create ${unlogged ? 'unlogged ' : ''}sequence ${ifNotExists ? 'if not exists ' : ''}`
    const parts = [`${create}${qualified(schema, name)}`]
    if (options.type !== undefined) parts.push(`as ${options.type}`)
    if (options.increment !== undefined) parts.push(`increment by ${options.increment}`)
    if (options.minValue !== undefined) parts.push(`minvalue ${options.minValue}`)
    if (options.maxValue !== undefined) parts.push(`maxvalue ${options.maxValue}`)
    if (options.start !== undefined) parts.push(`start with ${options.start}`)
    if (options.cache !== undefined) parts.push(`cache ${options.cache}`)
    if (options.cycle) parts.push('cycle')
    if (ownedBy) parts.push(`owned by ${qualified(schema, ownedBy.table)}.${identifier(ownedBy.column)}`)
    return [{ sql: parts.join(' ') }]
  },
  touches: (args) => ({ creates: [sequenceId(args)] }),
})

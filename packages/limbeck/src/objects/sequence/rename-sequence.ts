import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { sequenceId } from './sequence-id.ts'

/** Arguments of `renameSequence`. */
export interface RenameSequence extends RenameSequenceOptions {
  readonly name: string
  readonly to: string
}

/** Options of `renameSequence`. */
export interface RenameSequenceOptions {
  readonly schema?: string
}

/** Gives a sequence another name in its schema. Follows ALTER SEQUENCE … RENAME TO. */
export const renameSequence = defineOperation('renameSequence', {
  record: (name: string, to: string, options: RenameSequenceOptions = {}): RenameSequence => ({
    name,
    to,
    ...options,
  }),
  render: ({ name, to, ...options }) => [name, to, ...trailingOptions(options)],
  sql: ({ name, to, schema }) => [
    { sql: `alter sequence ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ name, to, ...options }) => ({
    drops: [sequenceId({ name, ...options })],
    creates: [sequenceId({ name: to, ...options })],
  }),
})

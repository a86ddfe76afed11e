import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { placed } from '../placed.ts'
import { trailingOptions } from '../trailing-options.ts'
import { sequenceId } from './sequence-id.ts'

/** Arguments of `dropSequence`. */
export interface DropSequence extends DropSequenceOptions {
  readonly name: string
}

/** Options of `dropSequence`. */
export interface DropSequenceOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a sequence. Follows DROP SEQUENCE. */
export const dropSequence = defineOperation('dropSequence', {
  record: (name: string, options: DropSequenceOptions = {}): DropSequence => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, schema, ifExists }) => [
    {
      sql: `drop sequence ${ifExists ? 'if exists ' : ''}${qualified(schema, name)}`,
      hazards: [
        {
          kind: 'loses-data',
          on: sequenceId({ name, ...(schema !== undefined && { schema }) }),
          lost: { what: 'sequence', sequence: placed({ schema, name }) },
        },
      ],
    },
  ],
  touches: (args) => ({ drops: [sequenceId(args)] }),
})

import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import type { OperandOptions } from './operand-options.ts'
import { operatorId } from './operator-id.ts'
import { operatorSignature } from './operator-signature.ts'

/** Arguments of `moveOperator`. */
export interface MoveOperator extends OperandOptions {
  readonly name: string
  /** The schema that it goes to. */
  readonly to: string
}

/** Moves an operator to another schema. Follows ALTER OPERATOR … SET SCHEMA. */
export const moveOperator = defineOperation('moveOperator', {
  record: (name: string, to: string, options: OperandOptions): MoveOperator => ({ name, to, ...options }),
  render: ({ name, to, ...options }) => [name, to, options],
  sql: ({ to, ...args }) => [
    { sql: `alter operator ${operatorSignature(args)} set schema ${identifier(to)}` },
  ],
  touches: ({ to, ...args }) => ({
    drops: [operatorId(args)],
    creates: [operatorId({ ...args, schema: to })],
  }),
})

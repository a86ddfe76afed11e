import { defineOperation } from '../../operations/define-operation.ts'
import type { OperandOptions } from './operand-options.ts'
import { operatorId } from './operator-id.ts'
import { operatorSignature } from './operator-signature.ts'

/** Arguments of `dropOperator`. */
export interface DropOperator extends DropOperatorOptions {
  readonly name: string
}

/** Options of `dropOperator`. */
export interface DropOperatorOptions extends OperandOptions {
  readonly ifExists?: boolean
}

/** Drops an operator. Follows DROP OPERATOR. */
export const dropOperator = defineOperation('dropOperator', {
  record: (name: string, options: DropOperatorOptions): DropOperator => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ ifExists, ...args }) => [
    { sql: `drop operator ${ifExists ? 'if exists ' : ''}${operatorSignature(args)}` },
  ],
  touches: (args) => ({ drops: [operatorId(args)] }),
})

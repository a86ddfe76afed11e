import { defineOperation } from '../../operations/define-operation.ts'
import type { OperandOptions } from './operand-options.ts'
import { operatorId } from './operator-id.ts'
import { operatorSignature } from './operator-signature.ts'
import { operatorSql } from './operator-sql.ts'

/** Arguments of `alterOperator`. */
export interface AlterOperator extends AlterOperatorOptions {
  readonly name: string
}

/** Options of `alterOperator`: the operands, and the estimators to set; null takes one away. */
export interface AlterOperatorOptions extends OperandOptions {
  readonly restrict?: string | null
  readonly join?: string | null
}

/** Changes an operator's estimators of selectivity. Follows ALTER OPERATOR … SET. */
export const alterOperator = defineOperation('alterOperator', {
  record: (name: string, options: AlterOperatorOptions): AlterOperator => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ restrict, join, ...args }) => [
    { sql: `alter operator ${operatorSignature(args)} set (${operatorSql({ restrict, join }).join(', ')})` },
  ],
  touches: (args) => ({ changes: [operatorId(args)] }),
})

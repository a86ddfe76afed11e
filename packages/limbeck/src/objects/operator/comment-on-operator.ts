import { defineOperation } from '../../operations/define-operation.ts'
import { literal } from '../../sql/literal.ts'
import type { OperandOptions } from './operand-options.ts'
import { operatorId } from './operator-id.ts'
import { operatorSignature } from './operator-signature.ts'

/** Arguments of `commentOnOperator`. `comment: null` removes the comment. */
export interface CommentOnOperator extends OperandOptions {
  readonly name: string
  readonly comment: string | null
}

/** Sets or removes the comment of an operator. Follows COMMENT ON OPERATOR. */
export const commentOnOperator = defineOperation('commentOnOperator', {
  record: (name: string, comment: string | null, options: OperandOptions): CommentOnOperator => ({
    name,
    comment,
    ...options,
  }),
  render: ({ name, comment, ...options }) => [name, comment, options],
  sql: ({ comment, ...args }) => [
    {
      sql: `comment on operator ${operatorSignature(args)} is ${comment === null ? 'null' : literal(comment)}`,
    },
  ],
  touches: (args) => ({ changes: [operatorId(args)] }),
})

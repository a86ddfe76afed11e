import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import type { OperandOptions } from './operand-options.ts'
import { operatorId } from './operator-id.ts'
import { operatorSql } from './operator-sql.ts'

/** Arguments of `createOperator`. */
export interface CreateOperator extends CreateOperatorOptions {
  /** Its symbol: `===`. */
  readonly name: string
}

/** Options of `createOperator`: names of functions and types are SQL. */
export interface CreateOperatorOptions extends OperandOptions {
  readonly function: string
  /** The operator with the operands the other way round: `public.===`. */
  readonly commutator?: string
  /** The operator that is true where this one is false: `public.!==`. */
  readonly negator?: string
  /** Estimators of selectivity: `eqsel`, `eqjoinsel`. */
  readonly restrict?: string
  readonly join?: string
  /** Whether it can serve a hash join, a merge join. Default false. */
  readonly hashes?: boolean
  readonly merges?: boolean
}

/** Makes an operator. A commutator or negator may come later. Follows CREATE OPERATOR. */
export const createOperator = defineOperation('createOperator', {
  record: (name: string, options: CreateOperatorOptions): CreateOperator => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ name, schema = 'public', left, right, function: by, ...attributes }) => {
    const parts = [
      `function = ${by}`,
      ...(left === undefined ? [] : [`leftarg = ${left}`]),
      `rightarg = ${right}`,
      ...operatorSql(attributes),
    ]
    return [{ sql: `create operator ${identifier(schema)}.${name} (${parts.join(', ')})` }]
  },
  touches: (args) => ({ creates: [operatorId(args)] }),
})

import type { OperatorName } from './operator-id.ts'

/** The options of an operation that say which operator of a symbol is meant. */
export interface OperandOptions {
  readonly schema?: string
  /** The type of the left operand. Absent for a prefix operator. */
  readonly left?: string
  readonly right: string
}

/** The options that name an operator; `public` stays out. */
export function operandOptions({ schema, left, right }: OperatorName): OperandOptions {
  return {
    ...(left !== undefined && { left }),
    right,
    ...(schema !== undefined && schema !== 'public' && { schema }),
  }
}

import { identifier } from '../../sql/identifier.ts'

/** The attributes of an operator that CREATE OPERATOR and ALTER OPERATOR take. */
export interface OperatorAttributes {
  /** Another operator, as `schema.symbol`, or a symbol of pg_catalog's: SQL. */
  readonly commutator?: string | undefined
  readonly negator?: string | undefined
  readonly restrict?: string | null | undefined
  readonly join?: string | null | undefined
  readonly hashes?: boolean | undefined
  readonly merges?: boolean | undefined
}

/** The attributes as a list for the parentheses of CREATE and ALTER OPERATOR. */
export function operatorSql(attributes: OperatorAttributes): readonly string[] {
  const { commutator, negator, restrict, join, hashes, merges } = attributes
  return [
    ...(commutator === undefined ? [] : [`commutator = ${reference(commutator)}`]),
    ...(negator === undefined ? [] : [`negator = ${reference(negator)}`]),
    ...(restrict === undefined ? [] : [`restrict = ${restrict ?? 'none'}`]),
    ...(join === undefined ? [] : [`join = ${join ?? 'none'}`]),
    ...(hashes ? ['hashes'] : []),
    ...(merges ? ['merges'] : []),
  ]
}

/** A bare symbol is one of pg_catalog's; a qualified one needs OPERATOR(…). */
function reference(operator: string): string {
  return operator.includes('.')
    ? `operator(${operator})`
    : `operator(${identifier('pg_catalog')}.${operator})`
}

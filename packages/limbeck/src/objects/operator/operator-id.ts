import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** What tells an operator from others of its symbol. */
export interface OperatorName {
  readonly schema?: string
  readonly name: string
  readonly left?: string
  readonly right: string
}

/** The id of an operator: the types of its operands are part of it. An absent schema is `public`. */
export function operatorId({ schema = 'public', name, left = 'none', right }: OperatorName): ObjectId {
  return objectId('operator', schema, name, `${left}, ${right}`)
}

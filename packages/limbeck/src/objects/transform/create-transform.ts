import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import type { TransformDefinition } from './transform.ts'
import { type TransformName, transformId } from './transform-id.ts'

/** The options of {@link createTransform}. */
export interface CreateTransformOptions extends TransformDefinition {
  /** Makes one over that is there. */
  readonly orReplace?: boolean
}

/** The arguments of {@link createTransform}. */
export type CreateTransform = CreateTransformOptions & TransformName

/** Says how a language sees the values of a type. Follows CREATE TRANSFORM. */
export const createTransform = defineOperation('createTransform', {
  record: (type: string, language: string, transform: CreateTransformOptions): CreateTransform => ({
    type,
    language,
    ...transform,
  }),
  render: ({ type, language, ...transform }) => [type, language, transform],
  sql: ({ type, language, fromSql, toSql, orReplace }) => {
    const functions = [
      ...(fromSql === undefined ? [] : [`from sql with function ${fromSql}`]),
      ...(toSql === undefined ? [] : [`to sql with function ${toSql}`]),
    ]
    const create = `create ${orReplace ? 'or replace ' : ''}transform`
    return [{ sql: `${create} for ${type} language ${identifier(language)} (${functions.join(', ')})` }]
  },
  touches: ({ orReplace, ...args }) =>
    orReplace ? { changes: [transformId(args)] } : { creates: [transformId(args)] },
})

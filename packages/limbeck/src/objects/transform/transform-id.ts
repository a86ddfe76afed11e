import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** What tells a transform from all others. */
export interface TransformName {
  readonly type: string
  readonly language: string
}

/** The id of a transform, in one part: it stands in no schema. */
export function transformId({ type, language }: TransformName): ObjectId {
  return objectId('transform', `${type} for ${language}`)
}

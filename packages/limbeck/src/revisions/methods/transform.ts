import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `transform`. */
export interface TransformOperations {
  /** Says how a language sees the values of a type. Follows CREATE TRANSFORM. */
  createTransform(...parameters: Parameters<Methods['createTransform']>): void
  /** Drops a transform. Follows DROP TRANSFORM. */
  dropTransform(...parameters: Parameters<Methods['dropTransform']>): void
  /** Sets or removes the comment of a transform. */
  commentOnTransform(...parameters: Parameters<Methods['commentOnTransform']>): void
}

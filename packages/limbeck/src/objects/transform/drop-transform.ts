import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { trailingOptions } from '../trailing-options.ts'
import { type TransformName, transformId } from './transform-id.ts'

/** The arguments of {@link dropTransform}. */
export type DropTransform = DropTransformOptions & TransformName

/** The options of {@link dropTransform}. */
export interface DropTransformOptions {
  readonly ifExists?: boolean
}

/** Drops a transform. Follows DROP TRANSFORM. */
export const dropTransform = defineOperation('dropTransform', {
  record: (type: string, language: string, options: DropTransformOptions = {}): DropTransform => ({
    type,
    language,
    ...options,
  }),
  render: ({ type, language, ...options }) => [type, language, ...trailingOptions(options)],
  sql: ({ type, language, ifExists }) => [
    { sql: `drop transform ${ifExists ? 'if exists ' : ''}for ${type} language ${identifier(language)}` },
  ],
  touches: (args) => ({ drops: [transformId(args)] }),
})

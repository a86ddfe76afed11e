import type { Jiti, TransformOptions, TransformResult } from 'jiti'
import { needsThoroughTransform } from '../../revisions/needs-thorough-transform.ts'
import { stripTypes } from '../../revisions/strip-types.ts'

/**
 * Makes a module that can be run of one in TypeScript or as an ES module: by the quick transform where it can, else by that
 * of `thorough`, whose complaints are for users.
 */
export function transformModule(thorough: Jiti, options: TransformOptions): TransformResult {
  if (!needsThoroughTransform(options.source)) {
    try {
      return stripTypes(options)
    } catch {
      // It is the other one that says what is wrong.
    }
  }
  return { code: thorough.transform(options) }
}

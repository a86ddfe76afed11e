import type { ModelSource } from './model-source.ts'
import type { Source } from './source.ts'

/** Whether a source describes its state by SQL, so that it can be combined with others. */
export function isModelSource(source: Source): source is ModelSource {
  return 'statements' in source && typeof source.statements === 'function'
}

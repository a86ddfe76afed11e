import { predictEffects } from '../locks/prediction/predict-effects.ts'
import type { ScriptStatement } from './script.ts'

/** The relations that a statement locks in ACCESS EXCLUSIVE, which blocks even readers, and that the script did not make. */
export function holdsExclusively({ node, isNew }: ScriptStatement): readonly string[] {
  if (node === undefined) return []
  return predictEffects(node).locks.flatMap(({ relation, mode }) =>
    mode === 'access exclusive' && !isNew(relation) ? [relation] : [],
  )
}

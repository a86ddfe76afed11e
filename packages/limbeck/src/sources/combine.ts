import { LimbeckError } from '../errors/limbeck-error.ts'
import { defineModelSource } from './define-model-source.ts'
import { isModelSource } from './is-model-source.ts'
import type { ModelSource } from './model-source.ts'
import type { Source } from './source.ts'

/**
 * One source of several model sources: the state that they describe together.
 *
 * They are made in the order given; one may refer to what another makes, before or after it.
 *
 * @throws LimbeckError `models.not-combinable` for a source that is no model: a database, replayed revisions
 */
export function combine(sources: readonly Source[]): ModelSource {
  const models = sources.map((source) => {
    if (isModelSource(source)) return source
    throw new LimbeckError('models.not-combinable', `${source.name} cannot be combined with other sources`, {
      hint: 'Only models can: drizzle(…), sqlFiles(…), sqlText(…). Take it out of `models` of the configuration.',
      details: { source: source.name },
    })
  })
  return defineModelSource(models.map(({ name }) => name).join(' + '), async (context) => {
    const lists = []
    for (const model of models) lists.push(await model.statements(context))
    return lists.flat()
  })
}

import { LimbeckError } from '../errors/limbeck-error.ts'
import { combine } from '../sources/combine.ts'
import type { Source } from '../sources/source.ts'
import type { Settings } from './config/settings.ts'

/**
 * The state that a project's models describe together.
 *
 * @throws LimbeckError `config.no-models`, `models.not-combinable`
 */
export function requireModels({ models, configFile }: Settings): Source {
  const [first] = models
  if (first === undefined) {
    throw new LimbeckError('config.no-models', 'The configuration names no models to compare with', {
      hint: "Add them to limbeck.config.ts, for instance `models: [drizzle('src/models/*.ts')]`.",
      details: { configFile },
    })
  }
  return models.length === 1 ? first : combine(models)
}

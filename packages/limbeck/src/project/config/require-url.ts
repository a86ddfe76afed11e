import { LimbeckError } from '../../errors/limbeck-error.ts'
import { isPlaceholderUrl } from './is-placeholder-url.ts'
import type { Settings } from './settings.ts'

/**
 * The URL of the project's database.
 *
 * @throws LimbeckError `config.no-url` when none is given, `config.placeholder-url` when it is one from an example
 */
export function requireUrl(settings: Settings): string {
  if (settings.url === undefined) {
    throw new LimbeckError('config.no-url', 'No database URL is given', {
      hint: 'Set DATABASE_URL, pass --url URL, or state `url` in limbeck.config.ts.',
      details: { configFile: settings.configFile },
    })
  }
  if (isPlaceholderUrl(settings.url)) {
    throw new LimbeckError(
      'config.placeholder-url',
      'The database URL is a placeholder, not the URL of a database',
      {
        hint: 'Set DATABASE_URL, pass --url URL, or put the real `url` into limbeck.config.ts.',
        details: { configFile: settings.configFile },
      },
    )
  }
  return settings.url
}

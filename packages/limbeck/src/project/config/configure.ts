import { place } from '../../revisions/place.ts'
import { chooseDatabase } from './choose-database.ts'
import type { ConfigContext } from './config.ts'
import { configFailure } from './config-failure.ts'
import { requireNewOperations } from './require-new-operations.ts'
import { resolveSettings } from './resolve-settings.ts'
import type { Settings } from './settings.ts'
import { validateConfig } from './validate-config.ts'

/** Where a configuration stands, and what wins over it. */
export interface ConfigureOptions {
  /** Where relative paths start; for `loadConfig`, where the search upwards begins. */
  readonly directory: string
  /** The configuration file; for `loadConfig`, what `--config` says. */
  readonly file?: string | undefined
  /** `--url`. */
  readonly url?: string | undefined
  /** `-x`. */
  readonly x?: ConfigContext['x']
  readonly env: ConfigContext['env']
  /** `--name`. */
  readonly name?: string | undefined
}

/**
 * Checks a configuration given as a value or a function, and fills in its defaults.
 *
 * @throws LimbeckError what `validateConfig` and `chooseDatabase` throw
 */
export async function configure(input: unknown, options: ConfigureOptions): Promise<Settings> {
  const { directory, env, url, file } = options
  const context: ConfigContext = { x: options.x ?? {}, env }
  const value = typeof input === 'function' ? await call(input as ConfigFunction, context, file) : input
  const where = file === undefined ? 'the configuration' : place(file)
  const { config, name, isOnly } = chooseDatabase(validateConfig(value, where), options.name, where)
  await requireNewOperations(config, where)
  return resolveSettings(config, {
    name,
    isOnly,
    configFile: file,
    directory,
    env,
    url,
  })
}

type ConfigFunction = (context: ConfigContext) => unknown

async function call(
  input: ConfigFunction,
  context: ConfigContext,
  file: string | undefined,
): Promise<unknown> {
  try {
    return await input(context)
  } catch (cause) {
    throw file === undefined ? cause : configFailure(file, cause)
  }
}

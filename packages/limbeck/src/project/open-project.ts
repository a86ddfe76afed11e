import type { ConfigInput } from './config/config.ts'
import { configure } from './config/configure.ts'
import { loadConfig } from './config/load-config.ts'
import type { Listeners } from './create-context.ts'
import { createContext } from './create-context.ts'
import { createProject } from './create-project.ts'
import type { Project } from './project.ts'

/** How a project is opened. */
export interface OpenProjectOptions extends Listeners {
  /** Where the search for the configuration begins; for one given as a value, where relative paths start. Default: the working directory. */
  readonly directory?: string
  /** Wins over DATABASE_URL and the configuration. */
  readonly url?: string | undefined
  /** The values of `-x`, for a configuration that is a function. */
  readonly x?: Readonly<Record<string, string>>
  /** Which one of the configuration's `databases`. */
  readonly name?: string | undefined
  /** Default: the environment of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/**
 * Opens a project: the way for a program to do what the command line does. `config` is the path of a configuration
 * file, a configuration, or undefined for the nearest `limbeck.config.ts` upwards.
 *
 * Nothing is connected yet. Close the project when you are done.
 *
 * @throws LimbeckError `config.*`
 */
export async function openProject(
  config?: string | ConfigInput,
  options: OpenProjectOptions = {},
): Promise<Project> {
  const { directory = process.cwd(), env = process.env, url, x = {}, name } = options
  const found = { directory, env, url, x, name }
  const settings =
    config === undefined || typeof config === 'string'
      ? await loadConfig({ ...found, file: config })
      : await configure(config, found)
  return createProject(await createContext(settings, options))
}

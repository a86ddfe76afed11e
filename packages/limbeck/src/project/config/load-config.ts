import { dirname } from 'node:path'
import { type ConfigureOptions, configure } from './configure.ts'
import { findConfig } from './find-config.ts'
import { loadConfigFile } from './load-config-file.ts'
import type { Settings } from './settings.ts'

/**
 * Finds, runs and checks the configuration file, and fills in its defaults.
 *
 * @throws LimbeckError `config.not-found`, `config.load-failed` and what `validateConfig` throws
 */
export async function loadConfig(options: ConfigureOptions): Promise<Settings> {
  const file = findConfig(options.directory, options.file)
  return configure(await loadConfigFile(file), { ...options, file, directory: dirname(file) })
}

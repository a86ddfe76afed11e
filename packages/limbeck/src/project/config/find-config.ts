import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { any } from 'empathic/find'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { place } from '../../revisions/place.ts'

const names = ['limbeck.config.ts', 'limbeck.config.mts', 'limbeck.config.js', 'limbeck.config.mjs']

/**
 * Finds the configuration file: `given`, or the nearest `limbeck.config.*` from `directory` upwards.
 *
 * @throws LimbeckError `config.not-found`
 */
export function findConfig(directory: string, given?: string): string {
  if (given !== undefined) {
    const path = resolve(directory, given)
    if (existsSync(path)) return path
    throw new LimbeckError('config.not-found', `There is no configuration file ${place(path)}`, {
      hint: 'Check the path after --config, or make a project with `limbeck init`.',
      details: { file: path },
    })
  }
  const found = any(names, { cwd: directory })
  if (found !== undefined) return found
  throw new LimbeckError('config.not-found', `There is no limbeck.config.ts in ${directory} or above it`, {
    hint: 'Make a project with `limbeck init`, or say where it is with `--config FILE`.',
    details: { directory },
  })
}

import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { createJiti } from 'jiti'
import type { FoundModels } from './find-models.ts'

const names = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `drizzle.config.${extension}`)

/**
 * The models that Drizzle Kit's configuration in a folder names; undefined where there is none, where it cannot be
 * read without Drizzle Kit, or where it is not about PostgreSQL.
 */
export async function readDrizzleConfig(directory: string): Promise<FoundModels | undefined> {
  const name = names.find((each) => existsSync(join(directory, each)))
  if (name === undefined) return undefined
  const config = await load(join(directory, name))
  const { schema, casing, dialect } = { schema: undefined, casing: undefined, dialect: undefined, ...config }
  const patterns: readonly unknown[] = Array.isArray(schema) ? schema : [schema]
  const globs = patterns.filter((pattern) => typeof pattern === 'string')
  if (globs.length === 0 || (dialect !== undefined && dialect !== 'postgresql')) return undefined
  return {
    source: 'drizzle',
    globs: globs.map((pattern) => withFiles(directory, pattern)),
    reason: `Drizzle tables, as ${name} says`,
    ...(casing === 'snake_case' || casing === 'camelCase' ? { casing } : {}),
  }
}

/** What it exports. Its own package may be missing: its `defineConfig` only returns its argument. */
async function load(path: string): Promise<object | undefined> {
  const virtualModules = { 'drizzle-kit': { defineConfig: (config: unknown) => config } }
  try {
    const config = await createJiti(path, { virtualModules }).import(path, { default: true })
    return typeof config === 'object' && config !== null ? config : undefined
  } catch {
    return undefined
  }
}

/** A folder stands for all files below it. */
function withFiles(directory: string, pattern: string): string {
  const path = posix.normalize(pattern).replace(/\/$/, '')
  const entry = statSync(join(directory, path), { throwIfNoEntry: false })
  return entry?.isDirectory() === true ? posix.join(path, '**/*.ts') : path
}

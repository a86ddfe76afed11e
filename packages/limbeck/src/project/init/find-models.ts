import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import type { ModelsChoice } from './config-text.ts'
import { globFor } from './glob-for.ts'
import { readDrizzleConfig } from './read-drizzle-config.ts'

/** Models that a folder seems to have. */
export interface FoundModels extends ModelsChoice {
  /** How they were found, for a person. */
  readonly reason: string
}

/** Folders whose SQL is a history of changes, or another program's. */
const ignore = [
  '**/node_modules/**',
  '**/dist/**',
  '**/migrations/**',
  '**/versions/**',
  '**/drizzle/**',
  '**/*.d.ts',
]

/**
 * Looks for models below a folder, the likeliest first: those that drizzle.config names, files with Drizzle tables, SQL
 * files that make tables.
 */
export async function findModels(directory: string): Promise<readonly FoundModels[]> {
  const configured = await readDrizzleConfig(directory)
  if (configured !== undefined) return [configured]
  return [
    ...(usesDrizzle(directory)
      ? await findFiles(
          directory,
          'drizzle',
          '**/*.{ts,mts}',
          /\bpg(Table|Schema)\b[\s\S]*drizzle-orm\/pg-core/,
        )
      : []),
    ...(await findFiles(directory, 'sql-files', '**/*.sql', /\bcreate\s+table\b/i)),
  ]
}

/** Whether a project has Drizzle among its packages. */
export function usesDrizzle(directory: string): boolean {
  const manifest = join(directory, 'package.json')
  return existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"drizzle-orm"')
}

async function findFiles(
  directory: string,
  source: ModelsChoice['source'],
  pattern: string,
  sign: RegExp,
): Promise<readonly FoundModels[]> {
  const files = await glob(pattern, { cwd: directory, ignore, followSymbolicLinks: false })
  const models: string[] = []
  for (const file of files.sort()) {
    if (sign.test(await readFile(join(directory, file), 'utf8'))) models.push(file)
  }
  const extension = source === 'drizzle' ? 'ts' : 'sql'
  const found = globFor(models, extension)
  if (found === undefined) return []
  const what = source === 'drizzle' ? 'Drizzle tables' : 'SQL that makes tables'
  return [{ source, globs: [found], reason: `${what} in ${models.length === 1 ? models[0] : found}` }]
}

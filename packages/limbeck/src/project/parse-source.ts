import { resolve } from 'node:path'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { database } from '../sources/database.ts'
import type { Source } from '../sources/source.ts'
import { sqlFiles } from '../sources/sql-files.ts'
import { emptySource } from './empty-source.ts'
import type { ProjectContext } from './project-context.ts'
import { requireModels } from './require-models.ts'
import { revisionsSource } from './revisions-source.ts'

/**
 * The source that a word names: `models`, `empty`, `database`, `revisions`, `revisions:TARGET`, the URL of a database
 * or the path of an SQL file, which is relative to the working directory.
 *
 * @throws LimbeckError `usage.unknown-source`, `config.no-models`, `config.no-url`
 */
export async function parseSource(context: ProjectContext, word: string): Promise<Source> {
  if (word === 'models') return requireModels(context.settings)
  if (word === 'empty') return emptySource
  const owner = context.settings.role
  if (word === 'database') return database(await context.database(), { owner })
  const target = /^revisions(?::(.+))?$/.exec(word)
  if (target !== null) return revisionsSource(context.revisions(), context.settings, target[1])
  if (/^(postgres(ql)?(\+\w+)?:\/\/|pglite:)/i.test(word))
    return database(await context.adopt(word), { owner })
  if (word.endsWith('.sql')) return sqlFiles(resolve(word))
  throw new LimbeckError('usage.unknown-source', `'${word}' names no source`, {
    hint: 'A source is a URL, file.sql, models, database, revisions, revisions:TARGET or empty.',
    details: { word },
  })
}

import { database } from '../sources/database.ts'
import type { Source } from '../sources/source.ts'
import type { ProjectContext } from './project-context.ts'

/** What models are compared with. */
export interface Side {
  readonly source: Source
  readonly isDatabase: boolean
}

/** The database, or where there is no URL the replayed revisions; `asked` decides it. */
export async function chooseSide(
  context: ProjectContext,
  asked: 'database' | 'revisions' | undefined,
): Promise<Side> {
  const isDatabase = asked === undefined ? context.settings.url !== undefined : asked === 'database'
  if (!isDatabase) {
    // Who looks at a database should not wait for every operation's definition.
    const { revisionsSource } = await import('./revisions-source.ts')
    return { isDatabase, source: revisionsSource(context.revisions(), context.settings) }
  }
  const { schemas, role: owner } = context.settings
  return {
    isDatabase,
    source: database(await context.database(), { owner, ...(schemas !== undefined && { schemas }) }),
  }
}

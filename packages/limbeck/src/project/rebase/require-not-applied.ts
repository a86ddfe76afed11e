import { LimbeckError } from '../../errors/limbeck-error.ts'
import { bookkeeping } from '../../runner/bookkeeping.ts'
import { countsAsApplied } from '../../runner/counts-as-applied.ts'
import { readState } from '../../runner/read-state.ts'
import { isPlaceholderUrl } from '../config/is-placeholder-url.ts'
import type { ProjectContext } from '../project-context.ts'

/**
 * Refuses to move revisions that the database has. Returns its URL, password masked, or undefined when the project has
 * none, so that nobody was asked.
 *
 * @throws LimbeckError `rebase.applied`
 */
export async function requireNotApplied(
  context: ProjectContext,
  moved: readonly string[],
  onto: string,
): Promise<string | undefined> {
  const { settings } = context
  if (settings.url === undefined || isPlaceholderUrl(settings.url)) return undefined
  const { maskedUrl } = await context.database()
  const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)
  const { versions, latestRuns } = await context.connect((connection) => readState(connection, tables))
  const { graph } = context.revisions()
  const known = versions.filter((version) => graph.revisions.has(version))
  const applied = new Set([
    ...graph.ancestors(known, 'everything').map(({ revision }) => revision),
    ...latestRuns.filter(countsAsApplied).map(({ revision }) => revision),
  ])
  const found = moved.filter((revision) => applied.has(revision))
  const [first] = found
  if (first === undefined) return maskedUrl
  throw new LimbeckError(
    'rebase.applied',
    `${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} applied in ${maskedUrl}, and an applied revision keeps its parent`,
    {
      hint: `Run "limbeck merge" to join the heads instead, or take the revisions back first, where nobody else has them: limbeck downgrade ${first}@${graph.revisions.get(first)?.downRevision[0] ?? 'base'}. Then rebase onto ${onto}.`,
      details: { revisions: found, url: maskedUrl },
    },
  )
}

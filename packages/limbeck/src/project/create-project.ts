import { bookkeeping } from '../runner/bookkeeping.ts'
import { downgrade } from '../runner/downgrade.ts'
import { ensureVersion } from '../runner/ensure-version.ts'
import { readState } from '../runner/read-state.ts'
import { serverVersionName } from '../runner/server-version-name.ts'
import { stamp } from '../runner/stamp.ts'
import { upgrade } from '../runner/upgrade.ts'
import { database } from '../sources/database.ts'
import { checkProject } from './check-project.ts'
import { diffSources } from './diff-sources.ts'
import { dumpSource } from './dump-source.ts'
import { parseSource } from './parse-source.ts'
import { planProject } from './plan-project.ts'
import type { Project } from './project.ts'
import type { ProjectContext } from './project-context.ts'
import type { ProjectRevision } from './project-revision.ts'
import { readStatus } from './read-status.ts'
import { runContextOf } from './run-context-of.ts'
import { writeNewRevision } from './write-new-revision.ts'
import { writeScript } from './write-script.ts'

/** Makes the project of a context. */
export function createProject(context: ProjectContext): Project {
  const { settings } = context
  const show = (id: string): ProjectRevision => {
    const { graph, files } = context.revisions()
    const file = files.get(id)
    // Answers an id without a file as every other unknown one.
    const revision = graph.get(id)
    if (file === undefined || revision === undefined) throw new Error(`revision ${id} has no file`)
    return { ...file, ...revision }
  }
  const all = (revisions: readonly { readonly revision: string }[]): readonly ProjectRevision[] =>
    revisions.map(({ revision }) => show(revision))
  const recorded = async (): Promise<readonly string[]> => {
    const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)
    return context.connect(async (connection) => {
      const server = serverVersionName(connection.serverVersion)
      context.log({ level: 'INFO', text: `Context: ${server} at ${context.database().maskedUrl}` })
      context.log({ level: 'INFO', text: 'Will assume transactional DDL.' })
      return (await readState(connection, tables)).versions
    })
  }
  return {
    settings,
    get url() {
      return context.database().maskedUrl
    },
    get graph() {
      return context.revisions().graph
    },
    heads: () => context.revisions().graph.heads.map(show),
    history: (range, current) => all(context.revisions().graph.history(range, current)),
    find: (target) => all(context.revisions().graph.resolve(target)),
    show,
    recorded,
    current: async () => all(context.revisions().graph.allCurrent(await recorded())),
    status: () => readStatus(context),
    isCurrent: async () => (await readStatus(context)).isCurrent,
    upgrade: async (target, options) => upgrade(runContextOf(context, options), target),
    downgrade: async (target, options) => downgrade(runContextOf(context, options), target),
    stamp: async (targets, options) =>
      stamp(runContextOf(context), typeof targets === 'string' ? [targets] : targets, options),
    ensureVersion: async () => ensureVersion(runContextOf(context)),
    script: (request) => writeScript(context, request),
    plan: (target) => planProject(context, target),
    revision: (options) => writeNewRevision(context, options),
    check: () => checkProject(context),
    diff: (from, to) => diffSources(context, from, to),
    dump: (of) => dumpSource(context, of ?? database(context.database())),
    source: (word) => parseSource(context, word),
    close: () => context.close(),
  }
}

import { setImmediate } from 'node:timers/promises'
import { maskUrl } from '../sql/mask-url.ts'
import { requireUrl } from './config/require-url.ts'
import type { Project } from './project.ts'
import type { ProjectContext } from './project-context.ts'
import type { ProjectRevision } from './project-revision.ts'
import { runContextOf } from './run-context-of.ts'

/**
 * Makes the project of a context.
 *
 * What a method needs is loaded when it is called: a command that lists revisions waits for neither drivers nor diff.
 */
export function createProject(context: ProjectContext): Project {
  const { settings } = context
  const show = (id: string): ProjectRevision => {
    const { graph, files } = context.revisions()
    // Of an id that is in no file the graph says so.
    const revision = graph.get(id)
    const file = files.get(revision?.revision ?? '')
    if (file === undefined || revision === undefined) throw new Error(`revision ${id} has no file`)
    return { ...file, ...revision }
  }
  const all = (revisions: readonly { readonly revision: string }[]): readonly ProjectRevision[] =>
    revisions.map(({ revision }) => show(revision))
  const recorded = async (): Promise<readonly string[]> =>
    (await import('./read-recorded.ts')).readRecorded(context)
  const status: Project['status'] = async (options) =>
    (await import('./read-status.ts')).readStatus(context, options)
  return {
    settings,
    get url() {
      return maskUrl(requireUrl(settings))
    },
    get graph() {
      return context.revisions().graph
    },
    heads: () => context.revisions().graph.heads.map(show),
    history: (range, current) => all(context.revisions().graph.history(range, current)),
    find: (target) => all(context.revisions().graph.resolve(target)),
    show,
    recorded,
    current: async ({ allowMissing = false } = {}) => {
      const { graph } = context.revisions()
      const rows = await recorded()
      return all(graph.allCurrent(allowMissing ? rows.filter((row) => graph.revisions.has(row)) : rows))
    },
    status,
    isCurrent: async () => (await status()).isCurrent,
    waitUntilCurrent: async (options) =>
      (await import('./wait-until-current.ts')).waitUntilCurrent(context, options),
    audit: async () => (await import('./read-audit.ts')).readAudit(context),
    upgrade: async (target, options) => {
      const { upgrade } = await import('../runner/upgrade.ts')
      const run = await runContextOf(context, options)
      if (options?.acceptEdits !== undefined && options.acceptEdits.length > 0) {
        const { acceptEdits } = await import('../runner/accept-edits.ts')
        await acceptEdits(run, options.acceptEdits)
      }
      return upgrade(run, target)
    },
    downgrade: async (target, options) => {
      const { downgrade } = await import('../runner/downgrade.ts')
      return downgrade(await runContextOf(context, options), target, options)
    },
    stamp: async (targets, options) => {
      const { stamp } = await import('../runner/stamp.ts')
      return stamp(await runContextOf(context), typeof targets === 'string' ? [targets] : targets, options)
    },
    retired: async (options) => {
      const { readRetired } = await import('../runner/read-retired.ts')
      return context.connect((connection) => readRetired(connection, options))
    },
    purge: async (options) => {
      const { purgeRetired } = await import('../runner/purge-retired.ts')
      return purgeRetired(await runContextOf(context), options)
    },
    ensureVersion: async () => {
      const { ensureVersion } = await import('../runner/ensure-version.ts')
      return ensureVersion(await runContextOf(context))
    },
    script: async (request) => (await import('./write-script.ts')).writeScript(context, request),
    plan: async (target) => (await import('./plan-project.ts')).planProject(context, target),
    effects: async (target, options) =>
      (await import('./project-effects.ts')).projectEffects(context, target, options),
    lint: async (options) => (await import('./lint-project.ts')).lintProject(context, options),
    verify: async (options) => (await import('./verify/verify-project.ts')).verifyProject(context, options),
    checklist: async (options) => (await import('./checklist-project.ts')).checklistProject(context, options),
    revision: async (options) => {
      const { autogenerate = false, expand = false } = options
      if (autogenerate) await prepareShadow(context)
      return expand && autogenerate
        ? (await import('./expand/write-expansion.ts')).writeExpansion(context, options)
        : (await import('./write-new-revision.ts')).writeNewRevision(context, options)
    },
    adopt: async (options) => (await import('./adopt-database.ts')).adoptDatabase(context, options),
    merge: async (options = {}) => (await import('./merge/merge-project.ts')).mergeProject(context, options),
    rebase: async (options) => (await import('./rebase/rebase-project.ts')).rebaseProject(context, options),
    check: async (options) => (await import('./check-project.ts')).checkProject(context, options),
    diff: async (from, to, options) =>
      (await import('./diff-sources.ts')).diffSources(context, from, to, options),
    dump: async (of) => (await import('./dump-source.ts')).dumpSource(context, of),
    source: async (word) => (await import('./parse-source.ts')).parseSource(context, word),
    close: () => context.close(),
  }
}

/** Whoever asks for a revision has changed the models, which are made in a scratch database: it starts while code loads. */
async function prepareShadow(context: ProjectContext): Promise<void> {
  const shadow = await context.shadow()
  shadow.prepare?.()
  // The thread that it starts in has begun by then.
  await setImmediate()
}

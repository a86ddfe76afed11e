import { serverVersions } from '../catalog/server-versions.ts'
import type { Finding } from '../lint/finding.ts'
import { lintRevision } from '../lint/lint-revision.ts'
import { lossSilence } from '../lint/loss-silence.ts'
import { rules } from '../lint/rules/index.ts'
import { readRevisionText } from '../revisions/read-revision-text.ts'
import { loadBlockReader } from '../sql/load-block-reader.ts'
import { loadParser } from '../sql/load-parser.ts'
import { chosenRules } from './chosen-rules.ts'
import { naiveModelColumns } from './naive-model-columns.ts'
import { namedRevisions } from './named-revisions.ts'
import type { ProjectContext } from './project-context.ts'
import { uncommittedFiles } from './uncommitted-files.ts'

/** What is linted, and how. */
export interface LintOptions {
  /** Targets, or ranges `a:b`. Default: every revision after `lint.after` of the configuration. */
  readonly revisions?: readonly string[]
  /** Default `upgrade`. */
  readonly direction?: 'upgrade' | 'downgrade'
  /** Only these rules, whether they are on or off. Default: those that the configuration asks for. */
  readonly rules?: readonly string[]
  /** Whether the columns of the models are looked at too, for which they are made in a scratch database. Default false. */
  readonly models?: boolean
}

/** What the linter found. Plain data. */
export interface LintResult {
  /** The revisions that were linted, parents first. */
  readonly revisions: readonly string[]
  /** By revision, then by place. */
  readonly findings: readonly Finding[]
  /** Those that a comment silences, with its reason. */
  readonly silenced: readonly Finding[]
  /** Columns of the models that are timestamps without a time zone: `users.created_at`. Empty where they were not asked. */
  readonly naiveColumns: readonly string[]
}

/**
 * Asks the rules about revisions. Asks no database.
 *
 * @throws LimbeckError `config.unknown-rule`, `config.no-models`, those of the graph and of loading a revision
 */
export async function lintProject(context: ProjectContext, options: LintOptions = {}): Promise<LintResult> {
  const { settings } = context
  const { files } = context.revisions()
  const revisions = chosenRevisions(context, options.revisions)
  const linting = {
    parse: await loadParser(),
    readBlock: await loadBlockReader(),
    rules: chosenRules(settings.lint.rules, options.rules),
    ruleNames: new Set([...rules.map(({ name }) => name), lossSilence]),
    operations: settings.operations,
    online: settings.online,
    // As the oldest server would get it.
    serverVersion: serverVersions.oldest,
  }
  const uncommitted = await uncommittedFiles(settings.revisions)
  const found: Finding[] = []
  for (const revision of revisions) {
    const file = files.get(revision)
    if (file === undefined) throw new Error(`revision ${revision} has no file`)
    const subject = {
      file,
      text: await readRevisionText(file.path),
      direction: options.direction ?? 'upgrade',
      youngerParents: youngerParents(context, revision),
      isUncommitted: uncommitted?.has(file.path),
    }
    found.push(...(await lintRevision(subject, linting)))
  }
  const isModelled = options.models === true && linting.rules.some(({ name }) => name === 'naive-timestamp')
  return {
    revisions,
    findings: found.filter(({ silenced }) => silenced === undefined),
    silenced: found.filter(({ silenced }) => silenced !== undefined),
    naiveColumns: isModelled ? await naiveModelColumns(context) : [],
  }
}

/** In the order in which they run. */
function chosenRevisions(
  { revisions, settings }: ProjectContext,
  named: readonly string[] = [],
): readonly string[] {
  const { graph } = revisions()
  const all = graph
    .history()
    .map(({ revision }) => revision)
    .reverse()
  if (named.length > 0) return namedRevisions(graph, named)
  const { after } = settings.lint
  if (after === undefined) return all
  const old = new Set(
    graph.ancestors(graph.resolve(after).map(({ revision }) => revision)).map(({ revision }) => revision),
  )
  return all.filter((revision) => !old.has(revision))
}

function youngerParents({ revisions }: ProjectContext, revision: string): readonly string[] {
  const { graph, files } = revisions()
  const dateOf = (id: string) => Date.parse(files.get(id)?.createdAt ?? '')
  const parents = graph.revisions.get(revision)?.downRevision ?? []
  // A file without a date is neither before nor after another.
  return parents.filter((parent) => dateOf(parent) > dateOf(revision))
}

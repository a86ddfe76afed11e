import type { Plan } from '../plan/plan.ts'
import type { RevisionGraph } from '../revisions/graph/revision-graph.ts'
import type { DowngradeOptions } from '../runner/downgrade.ts'
import type { RunResult } from '../runner/migrate.ts'
import type { RetiredOptions } from '../runner/read-retired.ts'
import type { Retired } from '../runner/retired.ts'
import type { Source } from '../sources/source.ts'
import type { AdoptOptions } from './adopt-database.ts'
import type { CheckOptions, CheckResult } from './check-project.ts'
import type { ChecklistOptions, ChecklistResult } from './checklist-project.ts'
import type { Settings } from './config/settings.ts'
import type { DiffResult, DiffSourcesOptions } from './diff-sources.ts'
import type { DumpResult } from './dump-source.ts'
import type { LintOptions, LintResult } from './lint-project.ts'
import type { MergeOptions, MergeResult } from './merge/merge-project.ts'
import type { PlanEffects } from './plan-effects.ts'
import type { EffectsOptions } from './project-effects.ts'
import type { ProjectRevision } from './project-revision.ts'
import type { Audit } from './read-audit.ts'
import type { MissingOptions } from './read-status.ts'
import type { RebaseOptions, RebaseResult } from './rebase/rebase-project.ts'
import type { RunOptions } from './run-context-of.ts'
import type { Status } from './status.ts'
import type { VerifyOptions } from './verify/verify-project.ts'
import type { VerifyResult } from './verify/verify-result.ts'
import type { WaitOptions } from './wait-until-current.ts'
import type { NewRevisionOptions, NewRevisionResult } from './write-new-revision.ts'
import type { ScriptRequest } from './write-script.ts'

/**
 * A project opened by `openProject`: what the command line does, for programs.
 *
 * Targets are those of the command line: a revision id or an unambiguous prefix, `head`, `heads`, `base`, `+n`, `-n`,
 * `label@head` … What touches the database throws `config.no-url`, `database.unreachable`,
 * `database.authentication-failed` and `database.missing` besides what it says itself.
 */
export interface Project {
  readonly settings: Settings
  /** The database's URL, password masked. @throws LimbeckError `config.no-url` */
  readonly url: string
  /** The graph of the revision files. @throws LimbeckError `revision.*` when they cannot be read or make no graph */
  readonly graph: RevisionGraph

  /** The heads of the revision files, in load order. */
  heads(): readonly ProjectRevision[]
  /** A range `a:b`, `a:`, `:b` of revisions, or all, newest first; `current` is what the database records. */
  history(range?: string, current?: readonly string[]): readonly ProjectRevision[]
  /** The revisions that a target names; none for `base`. @throws LimbeckError `revision.unknown` and the like */
  find(target: string): readonly ProjectRevision[]
  /** The revision of exactly this id. @throws LimbeckError `revision.unknown` */
  show(revision: string): ProjectRevision

  /** The rows of the version table, sorted, whether or not there are files for them. */
  recorded(): Promise<readonly string[]>
  /** The revisions that the database is at. @throws LimbeckError `revision.unknown` for a row without a file */
  current(options?: MissingOptions): Promise<readonly ProjectRevision[]>
  status(options?: MissingOptions): Promise<Status>
  /** Whether there is nothing to do: the question of a service before it opens its port. */
  isCurrent(): Promise<boolean>
  /** Waits until another process has applied all revisions. @throws LimbeckError `wait.timeout` */
  waitUntilCurrent(options?: WaitOptions): Promise<Status>
  /** The database's history, oldest first, and its columns of dates and times: an auditor's report. */
  audit(): Promise<Audit>

  /** Runs the revisions up to a target. @throws LimbeckError `run.loses-data` before anything has run */
  upgrade(target: string, options?: RunOptions): Promise<RunResult>
  /** Goes back to a target. @throws LimbeckError `revision.irreversible` before anything has run */
  downgrade(target: string, options?: RunOptions & DowngradeOptions): Promise<RunResult>
  /** Records revisions as applied without running them. `purge` empties the version table first. */
  stamp(targets: string | readonly string[], options?: { readonly purge?: boolean }): Promise<RunResult>
  /** What revisions dropped and kept, the oldest first. Nothing is written. */
  retired(options?: RetiredOptions): Promise<readonly Retired[]>
  /** Removes that for good, and returns it. */
  purge(options?: RetiredOptions): Promise<readonly Retired[]>
  /** Makes the version table where it is missing. */
  ensureVersion(): Promise<void>
  /** A run as SQL, for a range `a:b` or from base to one target. Asks no database. */
  script(request: ScriptRequest): Promise<string>
  /** Every step from the database's revisions to a target. Runs nothing. */
  plan(target: string): Promise<Plan>
  /**
   * The same, with what each step does to a database in use: its locks, what it rewrites, scans and builds.
   *
   * @throws LimbeckError `trace.failed`
   */
  effects(target: string, options?: EffectsOptions): Promise<PlanEffects>

  /** Asks the lint rules about revisions. Asks no database. @throws LimbeckError `config.unknown-rule` */
  lint(options?: LintOptions): Promise<LintResult>
  /**
   * Proves revisions up, down and up again in a scratch database, over generated rows.
   *
   * @throws LimbeckError `verify.not-replayable`
   */
  verify(options?: VerifyOptions): Promise<VerifyResult>
  /** The eight points that a revision is reviewed by, as far as a program can tell. Writes nothing. */
  checklist(options?: ChecklistOptions): Promise<ChecklistResult>

  /** Writes a new revision file and runs the post-write hooks on it. */
  revision(options: NewRevisionOptions): Promise<NewRevisionResult>
  /** Writes the database's schema as the first revision, under the id that the database records. */
  adopt(options: AdoptOptions): Promise<NewRevisionResult>
  /**
   * Joins heads by a new revision, once it is proven that every order of their branches gives the same schema.
   *
   * @throws LimbeckError `merge.conflict`, with what the branches fight over
   */
  merge(options?: MergeOptions): Promise<MergeResult>
  /**
   * Gives a line of revisions that nobody has applied a new parent, in its files.
   *
   * @throws LimbeckError `rebase.applied`, `rebase.conflict`
   */
  rebase(options: RebaseOptions): Promise<RebaseResult>
  /** Compares the models with the database, or with the replayed revisions where there is no URL; proves several heads. Writes nothing. */
  check(options?: CheckOptions): Promise<CheckResult>
  /**
   * What turns one state into another, and back; proven in a scratch database where that is asked for.
   *
   * @throws LimbeckError `diff.unproven`
   */
  diff(from: Source, to: Source, options?: DiffSourcesOptions): Promise<DiffResult>
  /** The catalog of a source, by default of the database, and the SQL that makes it. */
  dump(of?: Source): Promise<DumpResult>
  /** The source that a word of the command line names: a URL, `file.sql`, `models`, `revisions[:TARGET]`, `empty`. */
  source(word: string): Promise<Source>

  /** Ends every connection. Safe to call twice. */
  close(): Promise<void>
}

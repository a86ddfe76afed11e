import type { Connection } from '../../drivers/driver.ts'
import type { Operation } from '../../operations/operation.ts'
import { loadBody } from '../../revisions/load-body.ts'
import type { RevisionFile } from '../../revisions/revision.ts'
import type { Shadow } from '../../shadow/shadow.ts'
import { loadParser, type ParseStatement } from '../../sql/load-parser.ts'
import { isPlaceholderUrl } from '../config/is-placeholder-url.ts'
import { namedRevisions } from '../named-revisions.ts'
import type { ProjectContext } from '../project-context.ts'
import { readRecorded } from '../read-recorded.ts'
import { type Asked, askedOfRows } from './asked-of-rows.ts'
import { notReplayable } from './not-replayable.ts'
import { replayRevision } from './replay-revision.ts'
import { ScratchRows } from './scratch-rows.ts'
import type { VerifiedRevision, VerifyResult } from './verify-result.ts'
import { type VerifyContext, verifyRevision } from './verify-revision.ts'

/** What is verified, and how. */
export interface VerifyOptions {
  /** Targets, or ranges `a:b`. Default: what the database has not applied yet; without a database all. */
  readonly revisions?: readonly string[]
  /** Every revision, whether applied or not. Default false. */
  readonly all?: boolean
  /** The same seed gives the same rows. Default 1. */
  readonly seed?: number
}

/**
 * Proves revisions in a scratch database: each goes up, down and up again over generated rows, after which the schema must
 * be what it was, and the rows too where the revision does not say that it changes them.
 *
 * @throws LimbeckError `verify.not-replayable` when a revision below fails; those of the graph, of loading a revision and
 * of the shadow
 */
export async function verifyProject(
  project: ProjectContext,
  { revisions = [], all = false, seed = 1 }: VerifyOptions = {},
): Promise<VerifyResult> {
  const { graph, files } = project.revisions()
  const chosen = new Set(await chosenRevisions(project, revisions, all))
  const order = graph
    .history()
    .map(({ revision }) => revision)
    .reverse()
  // What stands between two chosen ones runs too, but nothing behind the last.
  const needed = order.slice(0, order.findLastIndex((revision) => chosen.has(revision)) + 1)
  const shadow = await project.shadow()
  const verifying = {
    project,
    shadow,
    parse: await loadParser(),
    files,
    needed,
    chosen,
    seed,
    untraced: new Set<string>(),
  }
  const verified: VerifiedRevision[] = []
  // A revision may refuse rows: it is verified again, from base, over rows that are what it asks for, that have every
  // value, or none.
  const refused = new Map<number, Refusal>()
  for (;;) {
    const pass = await shadow.use((connection, openSession) =>
      verifyOnce({ ...verifying, openSession }, connection, verified, refused),
    )
    if ('result' in pass) return pass.result
    if (pass.refusal === undefined) continue
    const { index, refusal, isFinal } = pass
    const before = refused.get(index)
    const asked = before?.asked ?? askedOfRows(await operationsOf(project, needed[index] ?? ''))
    // Where nothing is asked, the next rows are those without nulls.
    const level = isFinal ? strictest : (before?.level ?? (asked.length === 0 ? 1 : 0)) + 1
    refused.set(index, { asked, level, messages: [...(before?.messages ?? []), refusal] })
  }
}

/** Rows of every kind, rows that fulfil what is asked, rows without nulls, no rows: from 0 to this. */
const strictest = 3

/** What a revision said to generated rows, what its operations ask of them, and how strictly they are made for it. */
interface Refusal {
  readonly messages: readonly string[]
  readonly asked: readonly Asked[]
  readonly level: number
}

/** By the place of the revision. */
type Refused = ReadonlyMap<number, Refusal>

/** How a pass ended early, to begin anew: with other rows where the revision at `index` refused these. */
type Restart =
  | { readonly refusal: undefined }
  | { readonly index: number; readonly refusal: string; readonly isFinal: boolean }

interface Verifying {
  readonly project: ProjectContext
  readonly shadow: Shadow
  readonly parse: ParseStatement
  readonly files: ReadonlyMap<string, RevisionFile>
  /** The revisions that run, in order, and those of them that are verified. */
  readonly needed: readonly string[]
  readonly chosen: ReadonlySet<string>
  readonly seed: number
  readonly untraced: Set<string>
  readonly openSession?: VerifyContext['openSession']
}

/** Goes through the revisions in an empty database. Those that are `verified` already only go up. */
async function verifyOnce(
  { needed, chosen, files, seed, ...verifying }: Verifying,
  connection: Connection,
  verified: VerifiedRevision[],
  refused: Refused,
): Promise<{ readonly result: VerifyResult } | Restart> {
  const rows = new ScratchRows(connection, seed)
  const context = { openSession: undefined, ...verifying, connection, fillEmpty: () => rows.fillEmpty() }
  let notReached: readonly string[] = []
  for (const [index, revision] of needed.entries()) {
    const file = files.get(revision)
    if (file === undefined) throw new Error(`revision ${revision} has no file`)
    // What a revision refuses must not be there before it either.
    const ahead = [...refused].filter(([place]) => place >= index).map(([, refusal]) => refusal)
    rows.style = styleFor(ahead)
    rows.asked = ahead.flatMap(({ asked }) => asked)
    if (chosen.has(revision)) await rows.fill()
    const isVerified = verified.some((each) => each.revision === revision)
    if (!chosen.has(revision) || isVerified) {
      const failure = await replayRevision(verifying.project, connection, file)
      if (failure === undefined) continue
      // Other rows than these it may have passed over before.
      if (rows.style !== 'none') return { index, refusal: failure.message, isFinal: true }
      if (!isVerified) throw notReplayable(failure)
      notReached = needed.slice(index + 1).filter((each) => chosen.has(each))
      break
    }
    const refusal = refused.get(index)
    if (refusal === undefined) {
      const { message } = file
      verifying.project.log({
        level: 'INFO',
        text: `Verifying ${revision}${message === '' ? '' : `, ${message}`}`,
      })
    }
    const verdict = await verifyRevision(context, file, {
      refused: refusal?.messages ?? [],
      hasRows: rows.style !== 'none',
    })
    if ('refusal' in verdict) return restart(index, verdict.refusal)
    verified.push(verdict.verified)
    // Behind a failure the database is in doubt.
    if (!verdict.isStanding) return { refusal: undefined }
  }
  rows.style = 'mixed'
  rows.asked = []
  await rows.fill()
  const { filled, unfilled } = rows
  const { serverVersion } = connection
  return { result: { serverVersion, seed, revisions: verified, notReached, filled, unfilled } }
}

function restart(index: number, refusal: string | undefined): Restart {
  return refusal === undefined ? { refusal } : { index, refusal, isFinal: false }
}

function styleFor(refusals: readonly Refusal[]): ScratchRows['style'] {
  const level = Math.max(0, ...refusals.map((refusal) => refusal.level))
  if (level === strictest) return 'none'
  return level === strictest - 1 ? 'full' : 'mixed'
}

async function operationsOf(project: ProjectContext, revision: string): Promise<readonly Operation[]> {
  const file = project.revisions().files.get(revision)
  return file === undefined ? [] : (await loadBody(file, project.settings.operations)).upgrade
}

async function chosenRevisions(
  project: ProjectContext,
  named: readonly string[],
  all: boolean,
): Promise<readonly string[]> {
  const { graph } = project.revisions()
  if (named.length > 0) return namedRevisions(graph, named)
  const every = graph.history().map(({ revision }) => revision)
  const { url } = project.settings
  if (all || url === undefined || isPlaceholderUrl(url)) return every
  const rows = (await readRecorded(project)).filter((row) => graph.revisions.has(row))
  const applied = new Set(graph.ancestors(rows).map(({ revision }) => revision))
  return every.filter((revision) => !applied.has(revision))
}

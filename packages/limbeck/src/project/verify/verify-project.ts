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
import { replayRevision } from './replay-revision.ts'
import { ScratchRows } from './scratch-rows.ts'
import type { VerifiedRevision, VerifyResult } from './verify-result.ts'
import { verifyRevision } from './verify-revision.ts'

/** What is verified, and how. */
export interface VerifyOptions {
  /** Targets, or ranges `a:b`. Default: what the database has not applied yet; without a database all. */
  readonly revisions?: readonly string[]
  /** Every revision, whether applied or not. Default false. */
  readonly all?: boolean
  /** The same seed gives the same rows. Default 1. */
  readonly seed?: number
  /** Told of each revision as it is done. */
  readonly onRevision?: (revision: VerifiedRevision) => void
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
  { revisions = [], all = false, seed = 1, onRevision = () => undefined }: VerifyOptions = {},
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
  const verifying = { project, shadow, parse: await loadParser(), files, needed, chosen, seed, onRevision }
  const verified: VerifiedRevision[] = []
  // A revision may refuse rows: it is verified again, from base, over rows that are what it asks for, that have every
  // value, or none.
  const refused = new Map<number, Refusal>()
  for (;;) {
    const pass = await shadow.use((connection) => verifyOnce(verifying, connection, verified, refused))
    if ('result' in pass) return pass.result
    const { index, refusal } = pass
    const before = refused.get(index)
    const asked = before?.asked ?? askedOfRows(await operationsOf(project, needed[index] ?? ''))
    refused.set(index, { asked, messages: [...(before?.messages ?? []), refusal] })
  }
}

/** What a revision said to generated rows, and what its operations ask of them. */
interface Refusal {
  readonly messages: readonly string[]
  readonly asked: readonly Asked[]
}

/** By the place of the revision. */
type Refused = ReadonlyMap<number, Refusal>

interface Verifying {
  readonly project: ProjectContext
  readonly shadow: Shadow
  readonly parse: ParseStatement
  readonly files: ReadonlyMap<string, RevisionFile>
  /** The revisions that run, in order, and those of them that are verified. */
  readonly needed: readonly string[]
  readonly chosen: ReadonlySet<string>
  readonly seed: number
  readonly onRevision: (revision: VerifiedRevision) => void
}

/** Goes through the revisions in an empty database. Those that are `verified` already only run. */
async function verifyOnce(
  { needed, chosen, files, seed, onRevision, ...verifying }: Verifying,
  connection: Connection,
  verified: VerifiedRevision[],
  refused: Refused,
): Promise<{ readonly result: VerifyResult } | { readonly index: number; readonly refusal: string }> {
  const rows = new ScratchRows(connection, seed)
  const context = { ...verifying, connection, fillTables: () => rows.fill() }
  let notReached: readonly string[] = []
  for (const [index, revision] of needed.entries()) {
    const file = files.get(revision)
    if (file === undefined) throw new Error(`revision ${revision} has no file`)
    // What a revision refuses must not be there before it either.
    const ahead = [...refused].filter(([place]) => place >= index).map(([, refusal]) => refusal)
    rows.style = styleFor(ahead)
    rows.asked = ahead.flatMap(({ asked }) => asked)
    if (chosen.has(revision)) await rows.fill()
    if (!chosen.has(revision) || verified.some((each) => each.revision === revision)) {
      await replayRevision(verifying.project, connection, file)
      continue
    }
    const verdict = await verifyRevision(context, file, {
      refused: refused.get(index)?.messages ?? [],
      hasRows: rows.style !== 'none',
    })
    if ('refusal' in verdict) return { index, refusal: verdict.refusal }
    verified.push(verdict.verified)
    onRevision(verdict.verified)
    if (verdict.isStanding) continue
    notReached = needed.slice(index + 1).filter((each) => chosen.has(each))
    break
  }
  await rows.fill()
  const { filled, unfilled } = rows
  const { serverVersion } = connection
  return { result: { serverVersion, seed, revisions: verified, notReached, filled, unfilled } }
}

function styleFor(refusals: readonly Refusal[]): ScratchRows['style'] {
  // Where nothing is asked, the next rows are those without nulls.
  const levels = refusals.map(({ messages, asked }) => messages.length + (asked.length === 0 ? 1 : 0))
  const strictest = Math.max(0, ...levels)
  if (strictest <= 1) return 'mixed'
  return strictest === 2 ? 'full' : 'none'
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

import type { UnmanagedObject } from '../catalog/catalog.ts'
import { oneSession } from '../drivers/one-session.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { OpenedSource, Source } from '../sources/source.ts'
import { chooseSide } from './choose-side.ts'
import { knownEquality } from './known-equality.ts'
import { mergeConflict } from './merge/merge-conflict.ts'
import type { MergeProof } from './merge/merge-proof.ts'
import { misdatedRevisions } from './misdated-revisions.ts'
import type { ProjectContext } from './project-context.ts'
import { type MissingOptions, readStatus } from './read-status.ts'
import { requireModels } from './require-models.ts'
import { warnOfUnmanaged } from './warn-of-unmanaged.ts'

/** What a check found. Plain data. */
export interface CheckResult {
  /** The two sides, as messages call them. */
  readonly from: string
  readonly to: string
  /** What would bring the first side to the second: operations as a revision file writes them. Empty: no drift. */
  readonly differences: readonly string[]
  /** What of them may be a rename, as `--rename` takes it: `users.phone=phone_number`. */
  readonly likelyRenames: readonly string[]
  /** Revisions that the database lacks; empty where it was not asked. */
  readonly pending: readonly string[]
  /** Applied from a file that has another text now. */
  readonly edited: readonly string[]
  /** Recorded by the database, but without a file. */
  readonly missing: readonly string[]
  /** Of the revisions still to come, those that say they were made before a parent of theirs. */
  readonly misdated: readonly string[]
  /** The heads of the revision files. */
  readonly heads: readonly string[]
  /** Whether several heads go together; undefined for a single one, and where that was not asked or cannot be told. */
  readonly proof: MergeProof | undefined
  /** What was found and not compared. */
  readonly unmanaged: readonly UnmanagedObject[]
}

/** How a check is done. */
export interface CheckOptions extends MissingOptions {
  /** Whether several heads must be shown to go together. Default true. */
  readonly proof?: boolean
}

/**
 * Compares the models with the database, or where there is no URL with the replayed revisions. Looks at the revision
 * files and, where there are several heads, at whether they go together. Writes nothing.
 *
 * @throws LimbeckError `merge.conflict` when the revisions to replay do not go together
 */
export async function checkProject(
  context: ProjectContext,
  options: CheckOptions = {},
): Promise<CheckResult> {
  if (context.settings.url === undefined) return check(context, options)
  const session = oneSession(await context.database())
  try {
    return await check({ ...context, database: async () => session }, options)
  } finally {
    await session.close()
  }
}

async function check(
  context: ProjectContext,
  { proof: isProofWanted = true, allowMissing = false }: CheckOptions,
): Promise<CheckResult> {
  const models = requireModels(context.settings)
  const revisions = context.revisions()
  const { heads } = revisions.graph
  const side = await chooseSide(context, undefined)
  const status = side.isDatabase ? await readStatus(context, { allowMissing }) : undefined
  const proof = isProofWanted && heads.length > 1 ? await proveHeads(context, heads) : undefined
  // What cannot be replayed cannot be compared.
  if (proof?.isProven === false && !side.isDatabase) throw mergeConflict(proof)
  const { unmanaged, ...found } = await compare(context, side.source, models)
  warnOfUnmanaged(context, unmanaged)
  return {
    from: side.source.name,
    to: models.name,
    ...found,
    pending: status?.pending ?? [],
    edited: status?.edited ?? [],
    missing: status?.missing ?? [],
    misdated: misdatedRevisions(revisions, status?.pending ?? heads),
    heads,
    proof,
    unmanaged,
  }
}

type Differences = Pick<CheckResult, 'differences' | 'likelyRenames' | 'unmanaged'>

/** Two states that an earlier check has found equal are not compared again, nor their catalogs made. */
async function compare(context: ProjectContext, current: Source, desired: Source): Promise<Differences> {
  const sourceContext = await context.sourceContext()
  const wished = await desired.open?.(sourceContext)
  const found = await current.open?.(sourceContext)
  const equality =
    wished === undefined || found === undefined ? undefined : knownEquality(context, found, wished)
  const known = await equality?.recall()
  if (known !== undefined) return { differences: [], likelyRenames: [], unmanaged: known }
  const { describeDifferences } = await import('./describe-differences.ts')
  const differences = await describeDifferences(context, opened(current, found), opened(desired, wished))
  if (differences.differences.length === 0) await equality?.remember(differences.unmanaged)
  return differences
}

function opened(source: Source, state: OpenedSource | undefined): Source {
  return state === undefined ? source : { name: source.name, load: () => state.catalog() }
}

/** Revisions that do not run from base prove nothing, but the database can be compared all the same. */
async function proveHeads(
  context: ProjectContext,
  heads: readonly string[],
): Promise<MergeProof | undefined> {
  try {
    const { proveMerge } = await import('./merge/prove-merge.ts')
    return await proveMerge(context, context.revisions(), heads)
  } catch (error) {
    if (!(error instanceof LimbeckError) || error.code !== 'merge.not-replayable') throw error
    context.log({ level: 'WARN', text: error.message })
    return undefined
  }
}

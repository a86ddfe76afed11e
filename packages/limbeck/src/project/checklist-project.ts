import { LimbeckError } from '../errors/limbeck-error.ts'
import type { Finding } from '../lint/finding.ts'
import { lintProject } from './lint-project.ts'
import type { ProjectContext } from './project-context.ts'
import { revisionsSource } from './revisions-source.ts'

/** What is reviewed. */
export interface ChecklistOptions {
  /** As for lint. */
  readonly revisions?: readonly string[]
  /** Whether all revisions are run from base in a scratch database. Default true. */
  readonly replay?: boolean
}

/** One point of the review. */
export interface ChecklistPoint {
  readonly point: string
  /** `person`: no program can tell, or could not here. */
  readonly state: 'pass' | 'fail' | 'person'
  /** What was seen, or what the person has to look at. */
  readonly reason: string
}

/** The points in the order of the review. Plain data. */
export interface ChecklistResult {
  readonly revisions: readonly string[]
  readonly points: readonly ChecklistPoint[]
}

/**
 * Goes through the eight points that a revision is reviewed by, and decides those that a program can.
 *
 * @throws LimbeckError as `lintProject` does
 */
export async function checklistProject(
  context: ProjectContext,
  { revisions: named = [], replay = true }: ChecklistOptions = {},
): Promise<ChecklistResult> {
  const { revisions, findings } = await lintProject(context, { revisions: named })
  const { files } = context.revisions()
  const irreversible = revisions.filter((revision) => files.get(revision)?.irreversible !== undefined)
  const of = (...rules: readonly string[]) => findings.filter(({ rule }) => rules.includes(rule))
  const danger = findings.filter(({ rule }) => !decided.has(rule))
  const uncommitted = of('revision-uncommitted')
  const points: readonly ChecklistPoint[] = [
    {
      point: 'The SQL was reviewed',
      state: danger.length === 0 ? 'person' : 'fail',
      reason: danger.length === 0 ? 'lint found nothing: read limbeck plan' : `lint found ${places(danger)}`,
    },
    { point: 'The upgrade works', ...(replay ? await upgradeWorks(context) : notReplayed) },
    of('downgrade-missing').length > 0
      ? {
          point: 'The downgrade works',
          state: 'fail',
          reason: `nothing is taken back by ${places(of('downgrade-missing'))}`,
        }
      : {
          point: 'The downgrade works',
          state: 'person',
          reason:
            irreversible.length === 0
              ? 'each revision has one: run it on rows that matter'
              : `none, for a reason stated there, has ${irreversible.join(', ')}; run the others on rows that matter`,
        },
    decide(
      'Every instant has a time zone',
      of('naive-timestamp'),
      'no revision makes a timestamp without one',
    ),
    { point: 'The whole test suite passes', state: 'person', reason: 'run it on the migrated database' },
    decide('The message says what changes', of('message-too-short'), 'each has more than one word'),
    {
      point: 'The documentation is up to date',
      state: 'person',
      reason: 'look for what it says of what changed',
    },
    uncommitted.length > 0 || (await isInGit(context))
      ? decide('The files are in git', uncommitted, 'each is committed')
      : { point: 'The files are in git', state: 'person', reason: 'there is no repository here' },
  ]
  return { revisions, points }
}

/** Rules that another point than the first one is decided by. */
const decided: ReadonlySet<string> = new Set([
  'downgrade-missing',
  'message-too-short',
  'naive-timestamp',
  'revision-uncommitted',
])

const notReplayed = { state: 'person', reason: 'it was not run: run it on an empty database' } as const

function decide(point: string, found: readonly Finding[], passing: string): ChecklistPoint {
  return found.length === 0
    ? { point, state: 'pass', reason: passing }
    : { point, state: 'fail', reason: `not so in ${places(found)}` }
}

function places(found: readonly Finding[]): string {
  const named = found.map(({ rule, revision, line }) => `${rule} (${revision}, line ${line})`)
  const rest = named.length - shownPlaces
  return `${named.slice(0, shownPlaces).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

const shownPlaces = 5

async function upgradeWorks(context: ProjectContext): Promise<Omit<ChecklistPoint, 'point'>> {
  const unavailable = await messageOf(async () => (await context.shadow()).use(async () => undefined))
  if (unavailable !== undefined)
    return { state: 'person', reason: `no scratch database could be made: ${unavailable}` }
  const source = revisionsSource(context.revisions(), context.settings)
  const refused = await messageOf(async () => source.load(await context.sourceContext()))
  return refused === undefined
    ? {
        state: 'pass',
        reason: 'all revisions ran from base in a scratch database; look at old rows yourself',
      }
    : { state: 'fail', reason: refused }
}

/** What a failure says that a user can mend; undefined where there is none. */
async function messageOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof LimbeckError) return error.message
    throw error
  }
}

async function isInGit({ settings }: ProjectContext): Promise<boolean> {
  const { uncommittedFiles } = await import('./uncommitted-files.ts')
  return (await uncommittedFiles(settings.revisions)) !== undefined
}

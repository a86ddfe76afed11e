import { LimbeckError } from '../errors/limbeck-error.ts'
import { clockMs } from '../runner/clock-ms.ts'
import { pause } from '../runner/pause.ts'
import { requireUninterrupted } from '../runner/require-uninterrupted.ts'
import type { ProjectContext } from './project-context.ts'
import { type MissingOptions, readStatus } from './read-status.ts'
import type { Status } from './status.ts'

/** How long to wait for a database that another process migrates. */
export interface WaitOptions extends MissingOptions {
  /** In milliseconds. Default: `waitTimeoutMs` of the configuration. */
  readonly timeoutMs?: number
}

const pollMs = 1_000
const reportEveryMs = 10_000

/** A server, or its database, that another process is about to start or make. */
const notYet: ReadonlySet<string> = new Set([
  'database.unreachable',
  'database.missing',
  'database.connection-lost',
])

/**
 * Waits until another process has applied all revisions, and returns where the database stands then. Takes no lock and
 * writes nothing; a server that is not there yet is waited for too.
 *
 * @throws LimbeckError `wait.timeout`; `revision.edited` and `revision.missing` at once, since waiting mends neither
 */
export async function waitUntilCurrent(context: ProjectContext, options: WaitOptions = {}): Promise<Status> {
  const { settings, signal, log } = context
  const { timeoutMs = settings.waitTimeoutMs } = options
  const start = clockMs()
  let lastLog = Number.NEGATIVE_INFINITY
  for (;;) {
    requireUninterrupted(signal)
    const found = await look(context, options)
    if (!(found instanceof LimbeckError)) {
      requireMendable(found, options)
      if (isDone(found)) return found
    }
    const waitedMs = clockMs() - start
    const what = lackOf(found)
    if (waitedMs >= timeoutMs) throw timedOut(waitedMs, what)
    if (waitedMs - lastLog >= reportEveryMs) {
      log({ level: 'INFO', text: `Waiting for the database to be migrated (${what})` })
      lastLog = waitedMs
    }
    // Jitter: replicas that start together need not ask together.
    await pause(Math.min(pollMs * (0.5 + Math.random()), Math.max(timeoutMs - waitedMs, 1)), signal)
  }
}

async function look(context: ProjectContext, options: MissingOptions): Promise<Status | LimbeckError> {
  try {
    return await readStatus(context, options)
  } catch (error) {
    if (error instanceof LimbeckError && notYet.has(error.code)) return error
    throw error
  }
}

function isDone({ pending, unfinished }: Status): boolean {
  return pending.length === 0 && unfinished.length === 0
}

function lackOf(found: Status | LimbeckError): string {
  if (found instanceof LimbeckError) return found.message
  const { pending, unfinished } = found
  return pending.length > 0 ? `pending: ${pending.join(', ')}` : `unfinished: ${unfinished.join(', ')}`
}

function requireMendable({ edited, missing }: Status, { allowMissing = false }: MissingOptions): void {
  if (missing.length > 0 && !allowMissing) {
    throw new LimbeckError(
      'revision.missing',
      `The database is ahead of these files: ${missing.join(', ')}`,
      {
        hint: 'Start the release that has these revisions, or let them be with --allow-missing.',
        details: { revisions: missing },
      },
    )
  }
  if (edited.length > 0) {
    throw new LimbeckError('revision.edited', `Applied revisions were edited: ${edited.join(', ')}`, {
      hint: 'Restore their text from version control, or accept it by "limbeck upgrade head --accept-edit REVISION".',
      details: { revisions: edited },
    })
  }
}

function timedOut(waitedMs: number, what: string): LimbeckError {
  return new LimbeckError(
    'wait.timeout',
    `Waited ${Math.round(waitedMs / 1000)} s for the database to be migrated (${what})`,
    {
      hint: 'Look at the process that migrates it, then run the command again or raise --timeout.',
      details: { waitedMs: Math.round(waitedMs) },
    },
  )
}

import { LimbeckError } from '../errors/limbeck-error.ts'
import { checksum } from '../revisions/checksum.ts'
import { readRevisionText } from '../revisions/read-revision-text.ts'
import { addHistory, type HistoryEntry } from './add-history.ts'
import { bookkeeping } from './bookkeeping.ts'
import { fileFindings } from './file-findings.ts'
import { inOneTransaction } from './in-one-transaction.ts'
import { readState } from './read-state.ts'
import type { RunContext } from './run-context.ts'
import { underLock } from './under-lock.ts'

/**
 * Records that the files of applied revisions are right as they are now, though they were edited after they ran: the
 * history gets an `accept` row for each, with the new checksum, and the files count as sound from then on.
 *
 * @throws LimbeckError `revision.not-edited`, `revision.unfinished`; those of the graph for an unknown revision
 */
export async function acceptEdits(context: RunContext, revisions: readonly string[]): Promise<void> {
  const { settings, report = () => undefined } = context
  const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)
  const wanted = [...new Set(revisions.map((text) => context.graph.get(text)?.revision ?? text))]
  await underLock(context, tables, async (connection) => {
    const state = await readState(connection, tables)
    const { edited } = fileFindings(context, state)
    requireEdited(wanted, edited)
    requireSettled(wanted, new Set(state.progress.map(({ revision }) => revision)))
    const entries = await Promise.all(wanted.map((revision) => entryOf(context, revision)))
    await inOneTransaction(settings, connection, async () => {
      await addHistory(connection, tables, entries)
    })
  })
  for (const revision of wanted)
    report({ type: 'notice', text: `Accepted the edited file of ${revision} as it is now` })
}

async function entryOf({ files, toolVersion }: RunContext, revision: string): Promise<HistoryEntry> {
  const file = files.get(revision)
  if (file === undefined) throw new Error(`the edited revision ${revision} has no file`)
  const text = await readRevisionText(file.path)
  return { revision, direction: 'accept', checksum: checksum(text), durationMs: 0, toolVersion, steps: [] }
}

function requireEdited(wanted: readonly string[], edited: readonly string[]): void {
  const sound = wanted.filter((revision) => !edited.includes(revision))
  if (sound.length === 0) return
  throw new LimbeckError(
    'revision.not-edited',
    `There is no edit to accept in ${sound.join(', ')}: the file is as it was applied, or it was not applied`,
    {
      hint:
        edited.length === 0
          ? 'No applied revision was edited: leave --accept-edit out.'
          : `Edited since they were applied: ${edited.join(', ')}.`,
      details: { revisions: sound, edited },
    },
  )
}

/** A half-run revision goes on by its steps, which an edit may have moved. */
function requireSettled(wanted: readonly string[], unfinished: ReadonlySet<string>): void {
  const [first] = wanted.filter((revision) => unfinished.has(revision))
  if (first === undefined) return
  throw new LimbeckError(
    'revision.unfinished',
    `A run of ${first} was cut off: its edit cannot be accepted`,
    {
      hint: 'Restore its text from version control and finish that run first.',
      details: { revision: first },
    },
  )
}

import { checksum } from '../revisions/checksum.ts'
import { readRevisionText } from '../revisions/read-revision-text.ts'
import type { HistoryEntry } from './add-history.ts'
import type { RunContext } from './run-context.ts'

/** What a stamp adds to the history: a row for each revision that counts as applied now and did not before, and back. */
export async function stampEntries(
  { graph, files, toolVersion }: Pick<RunContext, 'graph' | 'files' | 'toolVersion'>,
  wasApplied: ReadonlySet<string>,
  after: readonly string[],
): Promise<readonly HistoryEntry[]> {
  const isApplied = new Set(graph.ancestors(after, 'everything').map(({ revision }) => revision))
  const entries: HistoryEntry[] = []
  for (const revision of wasApplied) {
    if (!isApplied.has(revision)) entries.push(entry('unstamp', revision))
  }
  for (const revision of isApplied) {
    const file = files.get(revision)
    if (wasApplied.has(revision) || file === undefined) continue
    entries.push({ ...entry('stamp', revision), checksum: checksum(await readRevisionText(file.path)) })
  }
  return entries

  function entry(direction: 'stamp' | 'unstamp', revision: string): HistoryEntry {
    return { revision, direction, durationMs: 0, toolVersion, steps: [] }
  }
}

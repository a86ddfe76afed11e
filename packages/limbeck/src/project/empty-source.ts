import { replay } from '../sources/replay.ts'
import type { Source } from '../sources/source.ts'

/** The state of a database that was just made. */
export const emptySource: Source = replay('empty', async () => undefined)

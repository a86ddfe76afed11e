import { backfill } from './backfill.ts'
import { bulkInsert } from './bulk-insert.ts'
import { execute } from './execute.ts'
import { run } from './run.ts'

/** The operations that belong to no kind of object, by name. */
export const freeOperations = { execute, bulkInsert, run, backfill } as const

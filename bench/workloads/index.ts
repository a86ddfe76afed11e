import { catalog } from './catalog.ts'
import { differences } from './differences.ts'
import { freshUpgrade } from './fresh-upgrade.ts'
import { nothingToDo } from './nothing-to-do.ts'
import { start } from './start.ts'
import { withoutServer } from './without-server.ts'
import type { Workload } from './workload.ts'

/** Every workload, in the order of the report. */
export const workloads: readonly Workload[] = [
  start,
  nothingToDo,
  freshUpgrade,
  differences,
  catalog,
  withoutServer,
]

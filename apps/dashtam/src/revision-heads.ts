import { join } from 'node:path'
import { openProject } from 'limbeck'

/** The heads of the revisions that the service is shipped with. Asks no database. */
export async function revisionHeads(): Promise<readonly string[]> {
  const project = await openProject(join(import.meta.dirname, '../limbeck.config.ts'))
  try {
    return project.graph.heads
  } finally {
    await project.close()
  }
}

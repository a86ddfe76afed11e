import { join } from 'node:path'
import { openProject, type Project } from 'limbeck'

/** Runs `work` on Dashtam's project, opened on the database at `url`. */
export async function withProject<Result>(
  url: string,
  work: (project: Project) => Promise<Result>,
): Promise<Result> {
  const project = await openProject(join(import.meta.dirname, '../limbeck.config.ts'), { url })
  try {
    return await work(project)
  } finally {
    await project.close()
  }
}

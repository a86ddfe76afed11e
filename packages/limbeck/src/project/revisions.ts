import type { Source } from '../sources/source.ts'
import type { Project } from './project.ts'

/** The state that a project's revisions up to `target` make in an empty database. Default: all of them. */
export function revisions(project: Project, target = 'heads'): Source {
  return {
    name: `revisions(${target})`,
    load: async (context) => (await project.source(`revisions:${target}`)).load(context),
  }
}

import type { Source } from '../sources/source.ts'
import type { Config } from './config/config.ts'
import type { DiffResult, DiffSourcesOptions } from './diff-sources.ts'
import { openProject } from './open-project.ts'

/** How two sources are compared: the keys of a configuration that a comparison uses. */
export interface DiffOptions
  extends Pick<Config, 'include' | 'online' | 'schemas' | 'shadow'>,
    DiffSourcesOptions {
  /** The database on whose server scratch databases are made. Default: they are embedded. */
  readonly url?: string
  /** Where relative paths of models start. Default: the working directory. */
  readonly directory?: string
}

/**
 * What turns the state of one source into that of another: the operations, their SQL in the order in which it runs, and
 * the SQL of the way back. Needs no project.
 *
 * @throws LimbeckError `models.*`, `database.*`, `shadow.*`, `diff.unexplained`, `diff.partition-key-type` and `diff.unproven`
 */
export async function diff(from: Source, to: Source, options: DiffOptions = {}): Promise<DiffResult> {
  const { directory, url, prove, renames, noRenames, ...config } = options
  const project = await openProject(config, { url, env: {}, ...(directory !== undefined && { directory }) })
  try {
    return await project.diff(from, to, {
      ...(prove !== undefined && { prove }),
      ...(renames !== undefined && { renames }),
      ...(noRenames !== undefined && { noRenames }),
    })
  } finally {
    await project.close()
  }
}

import { afterAll, describe, expect, test } from 'vitest'
import type { ConfigInput } from '../project/config/config.ts'
import { openProject } from '../project/open-project.ts'
import type { Project } from '../project/project.ts'

/** Where the tests of migrations run. */
export interface MigrationTestsOptions {
  /** An empty database of its own. Default: embedded and in memory, which needs `@electric-sql/pglite`. */
  readonly url?: string
  /** Where the search for the configuration begins. Default: the working directory. */
  readonly directory?: string
  readonly timeoutMs?: number
}

/**
 * Registers a Vitest suite that proves a project's migrations: there is one head, every revision goes up, down and up
 * again, the way back leaves nothing behind, and the models describe what the revisions make.
 *
 * ```ts
 * import { migrationTests } from 'limbeck/testing'
 * migrationTests()
 * ```
 */
export function migrationTests(config?: string | ConfigInput, options: MigrationTestsOptions = {}): void {
  const { url = 'pglite:memory', directory = process.cwd(), timeoutMs = 300_000 } = options
  let opening: Promise<Project> | undefined
  const opened = (): Promise<Project> => {
    opening ??= openProject(config, { url, directory })
    return opening
  }
  describe('migrations', { timeout: timeoutMs }, () => {
    afterAll(async () => (await opening)?.close())

    test('have one head', async () => {
      expect((await opened()).graph.heads).toHaveLength(1)
    })

    test('go up, down and up, and leave nothing behind', async () => {
      const project = await opened()
      await project.upgrade('head')
      const { statements } = await project.dump()
      await project.downgrade('base')
      expect((await project.dump()).statements).toEqual([])
      await project.upgrade('head')
      expect((await project.dump()).statements).toEqual(statements)
    })

    test('make what the models describe', async () => {
      const project = await opened()
      if (project.settings.models.length === 0) return
      await project.upgrade('head')
      expect((await project.check()).differences).toEqual([])
    })
  })
}

import { afterAll, describe, expect, test } from 'vitest'
import type { ConfigInput } from '../project/config/config.ts'
import { openProject } from '../project/open-project.ts'
import type { Project } from '../project/project.ts'
import type { VerifyResult } from '../project/verify/verify-result.ts'

/** Where the tests of migrations run, and over which rows. */
export interface MigrationTestsOptions {
  /** An empty database of its own. Default: embedded and in memory, which needs `@electric-sql/pglite`. */
  readonly url?: string
  /** Where the search for the configuration begins. Default: the working directory. */
  readonly directory?: string
  /** How long one test may take, in milliseconds. Default 300,000. */
  readonly timeoutMs?: number
  /** Of the generated rows: another seed gives others. Default 1. */
  readonly seed?: number
  /** The tables that no row fits, so that what they hold is not proven. Default: none. */
  readonly tablesWithoutRows?: readonly string[]
}

/**
 * Registers a Vitest suite that proves a project's migrations. There is one head. Each revision, a test of its own, goes
 * up, down and up again over generated rows: the schema comes back, rows are kept where the revision does not say
 * otherwise, time zones are stated. The way back to base leaves nothing behind, and the models describe what the
 * revisions make.
 *
 * ```ts
 * import { migrationTests } from 'limbeck/testing'
 * migrationTests()
 * ```
 */
export function migrationTests(config?: string | ConfigInput, options: MigrationTestsOptions = {}): void {
  const { url = 'pglite:memory', directory = process.cwd(), timeoutMs = 300_000 } = options
  const { seed = 1, tablesWithoutRows = [] } = options
  describe('migrations', { timeout: timeoutMs }, async () => {
    const project = await openProject(config, { url, directory })
    afterAll(() => project.close())

    let running: Promise<VerifyResult> | undefined
    const verified = (): Promise<VerifyResult> => {
      running ??= project.verify({ all: true, seed })
      return running
    }

    test('have one head', () => {
      expect(project.graph.heads).toHaveLength(1)
    })

    describe('up, down and up again, over rows', () => {
      for (const { revision, message } of project.history().toReversed()) {
        test(message === '' ? revision : `${revision}: ${message}`, async () => {
          const { revisions, notReached } = await verified()
          expect(notReached, 'a revision before it fails').not.toContain(revision)
          const { failures } = revisions.find((each) => each.revision === revision) ?? {}
          const texts = failures?.map(({ kind, message: text }) => `${kind}: ${text}`)
          expect(texts, texts?.join('; ')).toEqual([])
        })
      }

      test('there are rows in every table', async () => {
        const { unfilled } = await verified()
        const expected = [...tablesWithoutRows].sort()
        expect(unfilled.map(({ table }) => table).sort(), reasons(unfilled)).toEqual(expected)
      })
    })

    test('go to head, back to base and to head again, and leave nothing behind', async () => {
      await project.upgrade('heads')
      const { statements } = await project.dump()
      if (isReversible(project)) {
        await project.downgrade('base')
        expect((await project.dump()).statements).toEqual([])
        await project.upgrade('heads')
        expect((await project.dump()).statements).toEqual(statements)
      }
    })

    test('make what the models describe', async () => {
      if (project.settings.models.length === 0) return
      await project.upgrade('heads')
      expect((await project.check()).differences).toEqual([])
    })
  })
}

function isReversible(project: Project): boolean {
  return project.history().every(({ irreversible }) => irreversible === undefined)
}

function reasons(unfilled: VerifyResult['unfilled']): string {
  return unfilled.map(({ table, reason }) => `${table}: ${reason}`).join('; ')
}

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'

const folder = fileURLToPath(new URL('../../../../shared/conformance', import.meta.url))

/**
 * Registers tests that read the conformance data beside the project; `body` gets its folder.
 *
 * Where the data is absent the tests are skipped by name, but on a build server its absence is a failure.
 */
export function withConformanceFolder(name: string, body: (folder: string) => void): void {
  if (existsSync(folder)) describe(name, () => body(folder))
  else if (process.env.CI !== undefined && process.env.CI !== '')
    throw new Error(`${name}: there is no ${folder}`)
  else describe.skip(`${name} (skipped: there is no conformance data beside the project)`, () => body(folder))
}

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../../shared/conformance', import.meta.url))

/**
 * Registers tests that read the conformance data beside the project; `body` gets its folder.
 *
 * Where the data is absent they are left out, which one skipped test says by name, but on a build server its absence is a failure.
 */
export function withConformanceFolder(name: string, body: (folder: string) => void): void {
  if (existsSync(folder)) describe(name, () => body(folder))
  else if (process.env.CI !== undefined && process.env.CI !== '')
    throw new Error(`${name}: there is no ${folder}`)
  // The body reads the data to know its tests, so it cannot even be collected.
  else test.skip(`${name} (left out: there is no conformance data beside the project)`, () => {})
}

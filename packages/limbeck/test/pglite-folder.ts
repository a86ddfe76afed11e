import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'

/** Makes a folder with an empty database for `pglite:FOLDER`, for tests of programs. It goes when the test ends. */
export function pgliteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'limbeck-pglite-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  execFileSync('tar', ['-xf', inject('testServers').pgliteTemplate, '-C', folder], { stdio: 'pipe' })
  return folder
}

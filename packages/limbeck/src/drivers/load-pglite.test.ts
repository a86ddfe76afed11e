import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

test('without the package the error names the command that installs it', async () => {
  // Outside of the workspace, so that no folder above has the package.
  const folder = mkdtempSync(join(tmpdir(), 'limbeck-without-pglite-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const part of ['drivers', 'errors'])
    cpSync(new URL(`../${part}`, import.meta.url), join(folder, 'src', part), { recursive: true })
  const { loadPglite } = (await import(
    pathToFileURL(join(folder, 'src', 'drivers', 'load-pglite.ts')).href
  )) as typeof import('./load-pglite.ts')
  await expect(loadPglite(folder)).rejects.toMatchObject({
    code: 'driver.missing-package',
    hint: expect.stringContaining('npm install --save-dev @electric-sql/pglite'),
  })
})

import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const needed = ['pg', 'pg-connection-string', 'pgpass']

test('with neither a server nor PGlite the error says what would help', async () => {
  const { createShadow } = await withoutPglite()
  const shadow = createShadow({ setting: 'auto' })
  await expect(shadow.use(async () => {})).rejects.toMatchObject({
    code: 'shadow.unavailable',
    message: 'There is no place for scratch databases: no database server is given, and PGlite is missing.',
    hint: expect.stringMatching(/npm install .*pglite.* createdb/),
  })
  await shadow.close()
})

/** Loads the module from a copy outside of the workspace, where no folder above has PGlite. */
async function withoutPglite(): Promise<typeof import('./create-shadow.ts')> {
  const folder = mkdtempSync(join(tmpdir(), 'limbeck-without-pglite-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const modules = createRequire(import.meta.url).resolve.paths('pg') ?? []
  mkdirSync(join(folder, 'node_modules'))
  for (const name of needed) {
    const found = modules.flatMap((path) => {
      try {
        return [realpathSync(join(path, name))]
      } catch {
        return []
      }
    })
    symlinkSync(found[0] ?? '', join(folder, 'node_modules', name))
  }
  const isSource = (path: string) => !path.endsWith('.test.ts')
  for (const part of ['drivers', 'errors', 'shadow', 'sql'])
    cpSync(new URL(`../${part}`, import.meta.url), join(folder, 'src', part), {
      recursive: true,
      filter: isSource,
    })
  const directory = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(directory))
  return import(pathToFileURL(join(folder, 'src', 'shadow', 'create-shadow.ts')).href)
}

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder with `files` in it (path: text), in which packages resolve as they do here. It goes with the test. */
export async function modelsFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'limbeck-models-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await symlink(join(import.meta.dirname, '../../../node_modules'), join(folder, 'node_modules'), 'dir')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kinds } from '../objects/kinds.ts'
import { scriptOfKinds } from './script-of-kinds.ts'

/** Writes the queries of every managed kind, a file for each major version of PostgreSQL: the build's part of `managedScript`. */
export async function writeScripts(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const major of [15, 16, 17, 18]) {
    const script = scriptOfKinds(kinds, major * 10_000)
    await writeFile(join(directory, `${major}.json`), JSON.stringify(script))
  }
}

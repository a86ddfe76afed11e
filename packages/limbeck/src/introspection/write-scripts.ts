import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serverVersions } from '../catalog/server-versions.ts'
import { kinds } from '../objects/kinds.ts'
import { scriptOfKinds } from './script-of-kinds.ts'

/** Writes the queries of every managed kind, a file for each major version of PostgreSQL: the build's part of `managedScript`. */
export async function writeScripts(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const version of serverVersions.all) {
    const script = scriptOfKinds(kinds, version)
    await writeFile(join(directory, `${version / 10_000}.json`), JSON.stringify(script))
  }
}

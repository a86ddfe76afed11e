import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where psql is; undefined where there is none. Debian's own programs come first: what it puts on the PATH is a script
 * that takes longer than psql.
 */
export function findPsql(): string | undefined {
  const folders = [15, 16, 17, 18].map((major) => `/usr/lib/postgresql/${major}/bin`)
  return [...folders, ...(process.env.PATH ?? '').split(delimiter)]
    .map((folder) => join(folder, 'psql'))
    .find((path) => existsSync(path))
}

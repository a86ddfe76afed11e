import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { restoreSymlinks } from './restore-symlinks.ts'

/** The programs of one PostgreSQL major version, or why they are not here. */
export type Installation =
  | { readonly name: string; readonly programs: string }
  | { readonly name: string; readonly skipped: string }

/**
 * Where the programs of a PostgreSQL major version are: for 17 and 18 in the npm package `pg17` or `pg18`, for 15 where
 * Debian puts them.
 *
 * @throws Error when a version is missing that this platform can have.
 */
export function installation(major: 15 | 17 | 18): Installation {
  return major === 15 ? debianInstallation(major) : packagedInstallation(major)
}

function debianInstallation(major: number): Installation {
  const name = `postgresql ${major}`
  const programs = `/usr/lib/postgresql/${major}/bin`
  return existsSync(join(programs, 'postgres')) ? { name, programs } : { name, skipped: `no ${programs}` }
}

function packagedInstallation(major: number): Installation {
  const name = `postgresql ${major}`
  const platform = `${process.platform}-${process.arch}`
  if (platform !== 'linux-x64') return { name, skipped: `no programs for ${platform}` }
  const root = packageRoot(`pg${major}`)
  if (root === undefined)
    throw new Error(
      `${name} is missing: the optional dependency "pg${major}" is not installed; run "npm install"`,
    )
  restoreSymlinks(root)
  return { name, programs: join(root, 'native', 'bin') }
}

function packageRoot(name: string): string | undefined {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const folder = folders.find((candidate) => existsSync(join(candidate, name, 'native', 'bin', 'postgres')))
  return folder === undefined ? undefined : join(folder, name)
}

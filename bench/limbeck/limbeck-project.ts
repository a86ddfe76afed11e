import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from '../measure/command.ts'
import { writeFiles } from '../schema/write-files.ts'

const repository = resolve(import.meta.dirname, '../..')
const packageFolder = join(repository, 'packages/limbeck')

/** A user's project with Limbeck in it. */
export interface LimbeckProject {
  readonly folder: string
  /** The built command line, run in the project. */
  command(words: readonly string[], expected?: readonly number[]): Command
  /** Forgets what Limbeck has kept between runs. */
  clearCache(): void
}

/** The version of Limbeck that is measured. */
export function limbeckVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return version
}

/** Makes a project of `files` in a new folder, with the built package and drizzle-orm installed, and a cache of its own. */
export function limbeckProject(
  folder: string,
  url: string | undefined,
  files: Readonly<Record<string, string>>,
): LimbeckProject {
  const modules = join(folder, 'node_modules')
  mkdirSync(modules, { recursive: true })
  symlinkSync(packageFolder, join(modules, 'limbeck'))
  symlinkSync(join(repository, 'node_modules/drizzle-orm'), join(modules, 'drizzle-orm'))
  writeFiles(folder, { 'package.json': '{ "private": true, "type": "module" }\n', ...files })
  return {
    folder,
    command: (words, expected = [0]) => ({
      program: process.execPath,
      parameters: [join(packageFolder, 'bin/limbeck.cjs'), ...words],
      directory: folder,
      expected,
      ...(url === undefined ? {} : { environment: { DATABASE_URL: url } }),
    }),
    clearCache: () => rmSync(join(modules, '.cache'), { recursive: true, force: true }),
  }
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type CommandOptions, type CommandRun, runLimbeck } from './run-limbeck.ts'

/** A project in a folder of its own, removed at the end of the test. */
export interface TemporaryProject {
  readonly directory: string
  write(file: string, text: string): void
  /** Runs the command line in the project's folder. */
  limbeck(
    words: readonly string[],
    env?: Readonly<Record<string, string>>,
    started?: CommandOptions['started'],
  ): Promise<CommandRun>
}

const packages = fileURLToPath(new URL('../../../../node_modules', import.meta.url))

/** Makes a project of `files`, by their paths. Limbeck, Drizzle and Biome are installed in it, as a user's would be. */
export function temporaryProject(files: Readonly<Record<string, string>>): TemporaryProject {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'limbeck-project-')))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  symlinkSync(packages, join(directory, 'node_modules'))
  const write = (file: string, text: string): void => {
    const path = join(directory, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  write('package.json', '{ "name": "project", "private": true, "type": "module" }\n')
  for (const [file, text] of Object.entries(files)) write(file, text)
  return {
    directory,
    write,
    limbeck: (words, env = {}, started = () => undefined) =>
      runLimbeck(words, { cwd: directory, env, started }),
  }
}

import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const application = join(import.meta.dirname, '..')
const root = join(application, '../..')
const parts = ['docker', 'src', 'simulator', 'migrations', 'scripts', 'package.json', 'limbeck.config.ts']
const seeds = ['test/seed-every-table.ts', 'test/seed-initial-tables.ts']

/** Copies the service, with what it needs of its repository around it, and returns the copy's folder. It goes with the test. */
export function copyApplication(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashtam-copy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const copy = join(folder, 'apps/dashtam')
  mkdirSync(copy, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const file of ['tsconfig.json', 'biome.json', '.gitignore'])
    copyFileSync(join(root, file), join(folder, file))
  for (const part of [...parts, ...seeds])
    cpSync(join(application, part), join(copy, part), { recursive: true })
  return copy
}

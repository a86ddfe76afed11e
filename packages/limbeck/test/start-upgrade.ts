import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'rolldown'
import { onTestFinished } from 'vitest'
import type { RunSettings } from '../src/runner/run-context.ts'

/** An upgrade that runs in a process of its own. */
export interface UpgradeProcess {
  readonly child: ChildProcess
  /** What it wrote to stderr, and its exit code, or the signal that ended it. */
  readonly ended: Promise<{ readonly log: string; readonly code: number | NodeJS.Signals | null }>
}

let bundle: Promise<string> | undefined

/** Starts a process that upgrades the database at `url` to the heads of `folder`. */
export async function startUpgrade(
  url: string,
  folder: string,
  settings: Partial<RunSettings> = {},
): Promise<UpgradeProcess> {
  bundle ??= bundleProgram()
  const child = spawn(process.execPath, [await bundle, url, folder, JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let log = ''
  child.stderr.on('data', (data) => {
    log += String(data)
  })
  const ended = new Promise<Awaited<UpgradeProcess['ended']>>((done) => {
    child.once('close', (code, signal) => done({ log, code: code ?? signal }))
  })
  return { child, ended }
}

async function bundleProgram(): Promise<string> {
  const outfile = resolve(import.meta.dirname, `../.limbeck/test/upgrade-process-${process.pid}.js`)
  await build({
    input: resolve(import.meta.dirname, 'upgrade-process.ts'),
    platform: 'node',
    // Packages are loaded as they are.
    external: /^[^./]/,
    output: { file: outfile, format: 'esm', codeSplitting: false },
    logLevel: 'warn',
  })
  process.once('exit', () => rmSync(outfile, { force: true }))
  return outfile
}

import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** How a run of the command line ended. */
export interface CommandRun {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

/** Where and how the command line runs. */
export interface CommandOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Called with the running process, to send it a signal. */
  readonly started?: (child: ChildProcess) => void
}

const bin = fileURLToPath(new URL('../../bin/limbeck.cjs', import.meta.url))
/** Of the environment only this is passed on, so that a DATABASE_URL or NO_COLOR of the outside changes nothing. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG']

/** Runs the built command line as a process of its own, without a terminal. */
export function runLimbeck(words: readonly string[], options: CommandOptions): Promise<CommandRun> {
  const env = Object.fromEntries(
    inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...words], {
      cwd: options.cwd,
      env: { ...env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ stdout, stderr, exitCode }))
    options.started?.(child)
  })
}

import { type ChildProcess, spawn } from 'node:child_process'
import { basename } from 'node:path'
import type { Command } from './command.ts'

/** A program that is still running then is ended, and has failed. */
const longestMs = 600_000

/** A started program, and its end. */
export interface StartedCommand {
  readonly child: ChildProcess
  /** Milliseconds of the clock from start to exit. Rejects with the output when the exit code is none of the expected. */
  readonly ended: Promise<number>
}

/**
 * Starts a command without a terminal.
 *
 * Of the environment it gets all but NODE_EXTRA_CA_CERTS: Node 20 would parse that bundle at every start, which takes
 * longer than the start itself.
 */
export function startCommand({
  program,
  parameters,
  directory,
  environment,
  expected = [0],
}: Command): StartedCommand {
  const { NODE_EXTRA_CA_CERTS: _, DATABASE_URL: __, ...inherited } = process.env
  const began = performance.now()
  const child = spawn(program, parameters, {
    cwd: directory,
    env: { ...inherited, NO_COLOR: '1', CI: 'true', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMs,
  })
  let output = ''
  const keep = (text: string) => {
    if (output.length < 4_000) output += text
  }
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  let tookMs = 0
  child.once('exit', () => {
    tookMs = performance.now() - began
  })
  const ended = new Promise<number>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      if (expected.includes(code ?? -1)) done(tookMs)
      else fail(new Error(`${shown(program, parameters)} ended with ${code}:\n${output.slice(0, 2_000)}`))
    })
  })
  return { child, ended }
}

function shown(program: string, parameters: readonly string[]): string {
  return [program, ...parameters].map((word) => (word.startsWith('/') ? basename(word) : word)).join(' ')
}

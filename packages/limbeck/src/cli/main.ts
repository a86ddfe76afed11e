import { createColors } from 'picocolors'
import manifest from '../../package.json' with { type: 'json' }
import type { Project } from '../project/project.ts'
import { annotationLine } from './annotation-line.ts'
import type { CommandResult, PlacedFinding } from './command.ts'
import { describeFailure, type Failure } from './describe-failure.ts'
import { runCommandLine } from './run-command-line.ts'
import { StatusLine } from './status-line.ts'
import { useColors } from './use-colors.ts'

const words = process.argv.slice(2)
const isJson = words.includes('--json')
const { env, stdin, stdout, stderr } = process
const closingTimeoutMs = 3_000
const abort = new AbortController()
const statusLine = new StatusLine(stderr)
let project: Project | undefined
let isInterrupted = false

process.on('SIGINT', () => void interrupt('SIGINT', 130))
process.on('SIGTERM', () => void interrupt('SIGTERM', 143))
// A reader that has seen enough (`limbeck history | head -1`) is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const running = main()

async function main(): Promise<void> {
  try {
    const result = await runCommandLine({
      words,
      version: manifest.version,
      directory: process.cwd(),
      env,
      isInteractive: stdin.isTTY === true && stdout.isTTY === true,
      hasColors: useColors(stdout.isTTY === true, env, words),
      log: (line) => statusLine.log(line),
      draw: statusLine.isTerminal ? (text) => statusLine.draw(text) : undefined,
      signal: abort.signal,
      opened: (opened) => {
        project = opened
      },
    })
    if (!isInterrupted) await end(() => printResult(result), result.exitCode ?? 0)
  } catch (thrown) {
    // An interrupted run fails because its connections were closed: that was said already.
    if (isInterrupted) return
    const failure = describeFailure(thrown)
    await end(() => printFailure(failure), failure.exitCode)
  }
}

function printResult(result: CommandResult): void {
  if (isJson) stdout.write(`${JSON.stringify(result.json, undefined, 2)}\n`)
  else if (result.text.length > 0) stdout.write(`${result.text.join('\n')}\n`)
  for (const finding of result.findings ?? []) annotate(finding)
}

/** GitHub Actions shows such a line at the top of a run. Nobody else does. */
function annotate(finding: string | PlacedFinding): void {
  if (env.GITHUB_ACTIONS === 'true') stderr.write(`${annotationLine(finding)}\n`)
}

function printFailure({ exitCode, code, message, hint, details, stack }: Failure): void {
  const colors = createColors(useColors(stderr.isTTY === true, env, words))
  if (isJson) {
    stdout.write(`${JSON.stringify({ error: { code, message, hint, details } }, undefined, 2)}\n`)
  } else {
    stderr.write(`${colors.red('error:')} ${message}\n${colors.cyan('hint:')} ${hint}\n`)
  }
  if (exitCode === 3) annotate(message)
  if (stack !== undefined && (words.includes('--verbose') || words.includes('-v'))) stderr.write(`${stack}\n`)
}

/** The runner ends its statement and rolls back; a second signal does not wait for that. */
async function interrupt(signal: string, exitCode: number): Promise<void> {
  if (isInterrupted) process.exit(exitCode)
  isInterrupted = true
  abort.abort()
  const patience = new Promise((done) => setTimeout(done, closingTimeoutMs))
  await Promise.race([running, patience])
  await Promise.race([project?.close().catch(() => undefined), patience])
  const failure: Failure = {
    exitCode,
    code: 'run.interrupted',
    message: `Interrupted by ${signal}; what had not been committed was rolled back`,
    hint: 'Run `limbeck status` to see where the database stands, then run the command again.',
    details: { signal },
    stack: undefined,
  }
  await end(() => printFailure(failure), exitCode)
}

/** Prints, waits until both streams have taken everything, and ends the process: open handles must not keep it. */
async function end(print: () => void, exitCode: number): Promise<void> {
  statusLine.clear()
  print()
  await Promise.all([stdout, stderr].map((stream) => new Promise((done) => stream.write('', done))))
  process.exit(exitCode)
}

import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** What to type once the terminal shows a text. */
export interface Typing {
  readonly after: string
  readonly keys: string
}

/** How a program ran in a terminal. */
export interface TerminalRun {
  /** All that the terminal showed, without colours and movements of the cursor. */
  readonly screen: string
  readonly exitCode: number | null
}

/** Where and how a program runs. */
export interface TerminalOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Default: the built command line. */
  readonly program?: readonly string[]
}

const bin = fileURLToPath(new URL('../../bin/limbeck.cjs', import.meta.url))

/** Whether this machine has the program that makes terminals: util-linux's `script`. */
export const hasTerminal =
  process.platform === 'linux' && spawnSync('script', ['--version'], { encoding: 'utf8' }).status === 0

/** Runs the built command line in a terminal, or another program, and types when it asks. */
export function runInTerminal(
  words: readonly string[],
  { cwd, env = {}, program = [process.execPath, bin] }: TerminalOptions,
  typing: readonly Typing[],
): Promise<TerminalRun> {
  const command = ['stty rows 50 cols 200; exec', ...program, ...words].map(quoted).join(' ')
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const open = [...typing]
  let screen = ''
  let seen = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += plain(text)
    const next = open[0]
    if (next === undefined) return
    const at = screen.indexOf(next.after, seen)
    if (at < 0) return
    seen = at + next.after.length
    open.shift()
    child.stdin.write(next.keys)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ screen, exitCode }))
  })
}

function quoted(word: string, index: number): string {
  return index === 0 ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of a terminal begin with one
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '')
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const mark = '@@end of a command@@'

/** What npx does with a program that the project has, without the second that npm takes to start. */
const npx = (folder: string) => `npx() { program=$1; shift; "${folder}/node_modules/.bin/$program" "$@"; }`

/**
 * Types commands into one shell, one after another, and returns what each printed on both of its outputs. Directories and
 * variables last from one command to the next, as on a terminal.
 */
export async function runCommands(
  commands: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const lines = commands.map(
    (command) => `${command}\n{ code=$?; printf '%s\\n' '${mark}'; (exit $code); }\n`,
  )
  const script = join(mkdtempSync(join(tmpdir(), 'dashtam-page-')), 'commands.sh')
  writeFileSync(script, `exec 2>&1\n${npx(folder)}\n${lines.join('')}`)
  const shell = spawn('bash', ['--noprofile', '--norc', script], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(shell, 'close')
  let text = ''
  shell.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  await ended
  rmSync(dirname(script), { recursive: true })
  return text.split(`${mark}\n`).slice(0, -1)
}

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A run of one of Make's targets. */
export interface MakeRun {
  readonly code: number | null
  readonly output: string
  /** What Docker was called with, one call a line, less the questions whether it is there. */
  readonly docker: readonly string[]
}

/** Which parts of Docker a machine has. */
export type Docker = 'none' | 'client' | 'no engine' | 'all'

const root = join(import.meta.dirname, '../../../..')

/** Runs `make` on a machine with that much of Docker, which is a program that notes how it is called. */
export function runMake(
  words: readonly string[],
  docker: Docker,
  environment: Readonly<Record<string, string>> = {},
): MakeRun {
  const folder = mkdtempSync(join(tmpdir(), 'dashtam-make-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const log = join(folder, 'docker.log')
  const program = join(folder, 'docker')
  writeFileSync(log, '')
  const refuses = { none: '*', client: 'compose\\ version', 'no engine': 'info', all: 'nothing' }[docker]
  writeFileSync(
    program,
    `#!/bin/sh\ncase "$*" in ${refuses}) exit 1 ;; esac\nfor word; do printf '%s ' "$word"; done >>${log}\necho >>${log}\ncase "$*" in *" up "*) exit "\${DOCKER_CODE:-0}" ;; esac\n`,
  )
  chmodSync(program, docker === 'none' ? 0o644 : 0o755)
  for (const name of ['make', 'sh']) symlinkSync(pathOf(name), join(folder, name))
  const { status, stdout, stderr } = spawnSync('make', ['--no-print-directory', ...words], {
    cwd: root,
    env: { HOME: folder, PATH: docker === 'none' ? folder : `${folder}:${process.env.PATH}`, ...environment },
    encoding: 'utf8',
  })
  const calls = readFileSync(log, 'utf8')
    .split('\n')
    .map((line) => line.trimEnd())
  return {
    code: status,
    output: stdout + stderr,
    docker: calls.filter((line) => !['', 'info', 'compose version'].includes(line)),
  }
}

function pathOf(program: string): string {
  const folder = (process.env.PATH ?? '').split(delimiter).find((each) => existsSync(join(each, program)))
  return join(folder ?? '', program)
}

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import * as find from 'empathic/find'
import type { HookResult } from './hook-result.ts'

/**
 * Runs a program without a shell and waits for it: `bin` from the nearest `node_modules/.bin` at or above `cwd` that
 * has it, `exec` from the PATH, or by a path relative to `cwd`.
 */
export async function runProgram(
  type: 'bin' | 'exec',
  name: string,
  options: readonly string[],
  cwd: string,
): Promise<HookResult> {
  if (!existsSync(cwd)) return { output: '', problem: `its folder ${cwd} does not exist` }
  const program = type === 'bin' ? findBin(name, cwd) : name
  if (program === undefined) {
    return { output: '', problem: `${name} is in no node_modules/.bin: npm install --save-dev ${name}` }
  }
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, options, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: environment(cwd) })
    const collect = (text: string): void => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT'
      resolve({ output, problem: missing ? `${name} is not on the PATH` : error.message })
    })
    child.on('close', (exitCode, signal) => {
      if (exitCode === 0) resolve({ output })
      else resolve({ output, problem: signal === null ? `exit code ${exitCode}` : `ended by ${signal}` })
    })
  })
}

function findBin(name: string, cwd: string): string | undefined {
  return find.file(join('node_modules', '.bin', name), { cwd })
}

// A program of node_modules/.bin may start another one of there.
function environment(cwd: string): NodeJS.ProcessEnv {
  const bins = find.dir(join('node_modules', '.bin'), { cwd })
  return bins === undefined
    ? process.env
    : { ...process.env, PATH: `${process.env.PATH ?? ''}${delimiter}${bins}` }
}

import { resolve } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { place } from '../place.ts'
import { callHookModule } from './call-hook-module.ts'
import type { HookResult } from './hook-result.ts'
import type { PostWriteHook } from './post-write-hook.ts'
import { runProgram } from './run-program.ts'
import { shellWords } from './shell-words.ts'

const token = 'REVISION_SCRIPT_FILENAME'

/** One run of a hook, as it is told to the user. */
export interface HookRun {
  readonly name: string
  readonly outcome: 'done' | 'failed'
  /** What it printed, on both streams. */
  readonly output: string
}

/** What {@link runPostWriteHooks} needs besides the hooks. */
export interface HookContext {
  /** The project's folder: hooks run there, and `node_modules/.bin` is looked for from there upwards. */
  readonly directory: string
  /** Told of each run as it ends, the failed one included. */
  readonly report?: (run: HookRun) => void
}

/**
 * Runs hooks on a new file, one after another in their order, and returns their runs.
 *
 * @throws LimbeckError `hook.failed` for the first that fails: the later ones do not run, and the file is kept
 */
export async function runPostWriteHooks(
  hooks: readonly PostWriteHook[],
  path: string,
  context: HookContext,
): Promise<readonly HookRun[]> {
  const runs: HookRun[] = []
  for (const hook of hooks) {
    const { output, problem } = await runHook(hook, path, context.directory)
    const run: HookRun = { name: hook.name, outcome: problem === undefined ? 'done' : 'failed', output }
    runs.push(run)
    context.report?.(run)
    if (problem !== undefined) throw hookFailed(hook, path, problem, output)
  }
  return runs
}

async function runHook(hook: PostWriteHook, path: string, directory: string): Promise<HookResult> {
  const words = shellWords(hook.options ?? '')
  if (words === undefined) return { output: '', problem: 'its options have a quote without an end' }
  const named = words.map((option) => option.replaceAll(token, path))
  // As in Alembic, a command line that does not place the file is given it first.
  const options = hook.options?.includes(token) ? named : [path, ...named]
  const cwd = hook.cwd === undefined ? directory : resolve(directory, hook.cwd)
  if (hook.type === 'module') return callHookModule(hook.entrypoint, path, named, cwd)
  return runProgram(hook.type, hook.entrypoint, options, cwd)
}

function hookFailed(hook: PostWriteHook, path: string, problem: string, output: string): LimbeckError {
  const printed = output.trim() === '' ? '' : ` It printed: ${lastLines(output)}`
  return new LimbeckError('hook.failed', `Post-write hook '${hook.name}' failed: ${problem}`, {
    hint: `${place(path)} is kept: mend it or the hook, then run the hook by hand.${printed}`,
    details: { hook: hook.name, path, problem, output },
  })
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-5).join(' | ').slice(-600)
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createJiti } from 'jiti'
import type { HookResult } from './hook-result.ts'

/** Imports a hook's module, a path or package name seen from `cwd`, and calls its function. `#name` picks an export. */
export async function callHookModule(
  entrypoint: string,
  path: string,
  options: readonly string[],
  cwd: string,
): Promise<HookResult> {
  const [name = '', exported = 'default'] = entrypoint.split('#', 2)
  const file = resolve(cwd, name)
  try {
    const jiti = createJiti(pathToFileURL(resolve(cwd, 'hook.js')).href, { moduleCache: false })
    const module = await jiti.import<Record<string, unknown>>(existsSync(file) ? file : name)
    const hook = module[exported]
    if (typeof hook !== 'function') {
      return { output: '', problem: `${name} has no function called ${exported}` }
    }
    await hook(path, options)
    return { output: '' }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return {
      output: error instanceof Error ? (error.stack ?? '') : text,
      problem: text.split('\n', 1)[0] ?? text,
    }
  }
}

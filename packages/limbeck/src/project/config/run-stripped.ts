import { readFile } from 'node:fs/promises'
import { createRequire, isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { compileFunction, constants } from 'node:vm'
import type { Cache } from '../../shadow/cache.ts'
import { defineConfig } from './define-config.ts'
import { ownPackage } from './own-package.ts'
import { type StrippedModule, stripModule } from './strip-module.ts'

type Exports = Readonly<Record<string, unknown>>

/**
 * Runs a TypeScript module and those of the project that it imports, with nothing loaded for it where `cache` knows them
 * all.
 *
 * Undefined where that cannot be done: it needs more than its types taken out, it imports a package but Limbeck, it throws.
 */
export async function runStripped(path: string, cache: Cache): Promise<Exports | undefined> {
  const own = ownPackage(path)
  if (own === undefined) return undefined
  const modules = new Map<string, StrippedModule>()
  if (!(await gather(path, cache, modules))) return undefined
  try {
    return run(path, modules, own)
  } catch {
    return undefined
  }
}

/** Whether `path` and all it imports could be read into `modules`. */
async function gather(path: string, cache: Cache, modules: Map<string, StrippedModule>): Promise<boolean> {
  if (modules.has(path)) return true
  const source = await readFile(path, 'utf8').catch(() => undefined)
  const stripped = source === undefined ? undefined : await stripModule(source, cache)
  if (stripped === undefined) return false
  modules.set(path, stripped)
  for (const name of stripped.imports) {
    if (isLimbeck(name) || isBuiltin(name)) continue
    if (!/^\.\.?\/.*\.m?ts$/.test(name)) return false
    if (!(await gather(resolve(dirname(path), name), cache, modules))) return false
  }
  return true
}

function run(start: string, modules: ReadonlyMap<string, StrippedModule>, own: string): Exports {
  const load = createRequire(join(own, 'package.json'))
  const loaded = new Map<string, { readonly exports: Exports }>()
  return runModule(start)

  function runModule(path: string): Exports {
    const known = loaded.get(path)
    if (known !== undefined) return known.exports
    const module = { exports: {} as Exports }
    loaded.set(path, module)
    const require = (name: string) => {
      if (name === 'limbeck') return limbeck(load)
      return isLimbeck(name) || isBuiltin(name) ? load(name) : runModule(resolve(dirname(path), name))
    }
    const call = compileFunction(
      modules.get(path)?.code ?? '',
      ['exports', 'require', 'module', '__filename', '__dirname'],
      { filename: path, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
    )
    call(module.exports, require, module, path, dirname(path))
    return module.exports
  }
}

/** What the package exports. Only what a configuration asks for beyond `defineConfig` loads the rest of it. */
function limbeck(load: NodeJS.Require): object {
  return new Proxy(
    { __esModule: true, defineConfig },
    { get: (known, name) => Reflect.get(Reflect.has(known, name) ? known : load('limbeck'), name) },
  )
}

function isLimbeck(name: string): boolean {
  return /^limbeck(\/|$)/.test(name)
}

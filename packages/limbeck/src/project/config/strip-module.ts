import { needsThoroughTransform } from '../../revisions/needs-thorough-transform.ts'
import { stripTypes } from '../../revisions/strip-types.ts'
import type { Cache } from '../../shadow/cache.ts'

/** A TypeScript module with its types taken out. */
export interface StrippedModule {
  /** As a CommonJS module. */
  readonly code: string
  /** What it imports, as it names it: at least that. */
  readonly imports: readonly string[]
}

/**
 * Takes the types out of a module, or gives what `cache` keeps of an earlier run: what does that takes as long to load as the
 * rest of a start. Undefined where more is needed than that, or what it imports cannot be told.
 */
export async function stripModule(source: string, cache: Cache): Promise<StrippedModule | undefined> {
  if (needsThoroughTransform(source)) return undefined
  const key = `stripped ${source}`
  const kept = await cache.get(key)
  if (kept !== undefined) return kept as StrippedModule
  const stripped = strip(source)
  if (stripped !== undefined) await cache.set(key, stripped)
  return stripped
}

function strip(source: string): StrippedModule | undefined {
  try {
    const { code } = stripTypes({ source, ts: true })
    const calls = [...code.matchAll(/\brequire\b(?:\((['"])([^'"]*)\1\))?/g)]
    const imports = calls.map(([, , name]) => name)
    return imports.includes(undefined) ? undefined : { code, imports: imports as readonly string[] }
  } catch {
    // It is the thorough transform that says what is wrong.
    return undefined
  }
}

import { compileFunction } from 'node:vm'
import type { RevisionDefinition } from './define-revision.ts'
import { ownExports } from './own-exports.ts'

/** Comments, then the import of this package, up to the end of its line. */
const head =
  /^(?:\s|\/\/.*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*import\s*\{([\w$\s,]*)\}\s*from\s*(['"])limbeck\2;?[^\S\n]*\n/

/**
 * Where a module may ask for another or for itself, where types could be read as a comparison, and what begins a comment
 * in a script, but in no module.
 */
const notPlain = /<|-->|\b(?:import|require|module|exports|__dirname|__filename)\b/

const definition = /^export default defineRevision\(/m

/**
 * Runs a revision that imports nothing but this package and is JavaScript as it stands, as those are that Limbeck writes:
 * nothing has to be loaded for it, or transformed. `text` is what the file holds.
 *
 * Undefined where there is more to it, or something wrong with it. Where no `<` stands in it, all that TypeScript adds to
 * JavaScript is an error to Node, and never means another thing.
 */
export function runPlainRevision(text: string, path: string): RevisionDefinition | undefined {
  const [start = '', list = ''] = head.exec(text) ?? []
  const names = list.split(',').flatMap((name) => name.trim() || [])
  // What is no name ends Node itself where it is given for a parameter.
  if (names.length === 0 || !names.every((name) => Object.hasOwn(ownExports, name))) return undefined
  const rest = text.slice(start.length)
  const [before, call, ...more] = rest.split(definition)
  if (call === undefined || more.length > 0 || notPlain.test(rest)) return undefined
  const lines = start.replace(/[^\n]/g, '')
  const code = `'use strict';${lines}${before}exports.default = defineRevision(${call}`
  const exports: { default?: RevisionDefinition } = {}
  try {
    const run = compileFunction(code, [...names, 'exports'], { filename: path })
    run(...names.map((name) => Reflect.get(ownExports, name)), exports)
  } catch {
    return undefined
  }
  return exports.default
}

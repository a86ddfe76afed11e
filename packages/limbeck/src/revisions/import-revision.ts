import { createRequire } from 'node:module'
import type { Jiti, JitiOptions } from 'jiti'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { RevisionDefinition } from './define-revision.ts'
import { frameLine } from './frame-line.ts'
import { ownExports } from './own-exports.ts'
import { place } from './place.ts'
import { runPlainRevision } from './run-plain-revision.ts'
import { stripTypes } from './strip-types.ts'

/**
 * Imports a TypeScript or JavaScript revision and returns its definition.
 *
 * The import of `limbeck` in it is answered by this package itself, so that nothing needs to be installed beside the
 * file. `text` is what the file holds; what it imports is read anew at each call.
 *
 * @throws LimbeckError `revision.syntax`, `revision.import-failed`, `revision.no-definition`; each names the file and,
 * where it is known, the line
 */
export async function importRevision(path: string, text: string): Promise<RevisionDefinition> {
  const plain = runPlainRevision(text, path)
  if (isDefinition(plain)) return plain
  let definition: unknown
  try {
    quick ??= loader({ transform: stripTypes })
    definition = await defaultExport(quick, path).catch(() =>
      // What the quick transform cannot read, or made wrong, is read by the thorough one, whose complaint counts.
      defaultExport(loader({ fsCache: false }), path),
    )
  } catch (error) {
    throw importFailure(error, path)
  }
  if (isDefinition(definition)) return definition
  throw new LimbeckError('revision.no-definition', `${place(path)}: its default export is no revision`, {
    hint: 'Write export default defineRevision({ … }).',
    details: { path },
  })
}

/** Made with the first revision: a long history should not pay for as many. */
let quick: Jiti | undefined

function loader(options: JitiOptions): Jiti {
  const { createJiti } = createRequire(import.meta.url)('jiti') as typeof import('jiti')
  return createJiti(import.meta.url, {
    moduleCache: false,
    virtualModules: { limbeck: ownExports },
    ...options,
  })
}

function defaultExport(jiti: Jiti, path: string): Promise<unknown> {
  return jiti.import(path, { default: true })
}

function isDefinition(value: unknown): value is RevisionDefinition {
  return (
    typeof value === 'object' && value !== null && 'upgrade' in value && typeof value.upgrade === 'function'
  )
}

function importFailure(error: unknown, path: string): LimbeckError {
  const message = error instanceof Error ? error.message : String(error)
  const parse = /^ParseError: (.*?)\s*\n\s*(.*):(\d+):(\d+)/.exec(message)
  if (parse !== null) {
    const [, problem = '', file = path, line] = parse
    return new LimbeckError('revision.syntax', `${place(file, Number(line))}: ${problem}`, {
      hint: 'Mend the syntax there, or a line above it.',
      details: { path: file, line: Number(line) },
      cause: error,
    })
  }
  const line = frameLine(error, path)
  const first = message.split('\n', 1)[0]
  return new LimbeckError('revision.import-failed', `${place(path, line)}: ${first}`, {
    hint: 'The file must be importable on its own: check its imports and what it runs outside of upgrade and downgrade.',
    details: { path, ...(line === undefined ? {} : { line }) },
    cause: error,
  })
}

import { LimbeckError } from '../../errors/limbeck-error.ts'
import { place } from '../place.ts'

/** Makes the error about a revision file's header: the place, what is wrong, and what to write instead. */
export function headerError(
  code: `revision.${string}`,
  path: string,
  line: number | undefined,
  problem: string,
  hint: string,
): LimbeckError {
  return new LimbeckError(code, `${place(path, line)}: ${problem}`, {
    hint,
    details: { path, ...(line === undefined ? {} : { line }) },
  })
}

import type { LimbeckError } from '../../errors/limbeck-error.ts'
import { lineAt } from '../../sql/line-at.ts'
import { headerError } from './header-error.ts'
import type { Token } from './scan-typescript.ts'

/** A TypeScript revision that is being read. */
export interface HeaderSource {
  readonly text: string
  readonly path: string
}

/** What to do about a header value that is more than a literal. */
export const literalHint = 'The header is read without running the file: write the value as a plain literal.'

/** Makes the error about the place of a token. */
export function errorAt(
  source: HeaderSource,
  token: Token | undefined,
  code: `revision.${string}`,
  problem: string,
  hint: string,
): LimbeckError {
  const line = token === undefined ? undefined : lineAt(source.text, token.start)
  return headerError(code, source.path, line, problem, hint)
}

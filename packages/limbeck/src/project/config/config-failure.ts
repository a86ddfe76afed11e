import { LimbeckError } from '../../errors/limbeck-error.ts'
import { place } from '../../revisions/place.ts'

/** Makes the error of a configuration file that cannot be parsed or throws: the file, the line, what it said. */
export function configFailure(path: string, cause: unknown): LimbeckError {
  if (cause instanceof LimbeckError) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  const text = message
    .split('\n')[0]
    ?.replace(/^ParseError: /, '')
    .trim()
  return new LimbeckError('config.load-failed', `${placeOf(path, cause)}: ${text}`, {
    hint: 'Mend the configuration file there.',
    details: { file: path },
    cause,
  })
}

/** The file with the line and column where it failed: from the parser's message, or from the stack of what it threw. */
function placeOf(path: string, cause: unknown): string {
  const text = cause instanceof Error ? `${cause.message}\n${cause.stack}` : ''
  const at = text.indexOf(`${path}:`)
  const position = at < 0 ? undefined : /^\d+:\d+/.exec(text.slice(at + path.length + 1))?.[0]
  return position === undefined ? place(path) : `${place(path)}:${position}`
}

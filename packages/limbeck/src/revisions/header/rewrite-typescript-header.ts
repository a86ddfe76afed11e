import type { HeaderChange } from './header-change.ts'
import { readProperties } from './read-properties.ts'
import { scanTypescript, type Token } from './scan-typescript.ts'

/**
 * Writes other parents, and where it is asked for another date, into the text of a TypeScript revision. Every other
 * character stays.
 *
 * The text must have been read as a revision before.
 */
export function rewriteTypescriptHeader(text: string, path: string, change: HeaderChange): string {
  const { tokens } = scanTypescript(text, path)
  const call = tokens.findIndex(
    ({ source }, index) => source === 'defineRevision' && tokens[index + 1]?.source === '(',
  )
  const properties = readProperties(tokens, call + 2, { text, path })
  const revision = properties.get('revision')?.[0]
  if (revision === undefined) throw new Error(`${path} has no revision id`)
  const quote = revision.source.charAt(0)
  const quoted = (value: string) => `${quote}${value}${quote}`
  const [parent = '', ...others] = change.downRevision.map(quoted)
  const parents = others.length === 0 ? parent : `[${[parent, ...others].join(', ')}]`
  const place = valuePlace(properties.get('downRevision'))
  const date = change.createdAt === undefined ? undefined : valuePlace(properties.get('createdAt'))
  const edits: readonly Edit[] = [
    place === undefined
      ? { ...after(revision), text: `,${lineStart(text, revision.start)}downRevision: ${parents}` }
      : { ...place, text: parents },
    ...(date === undefined ? [] : [{ ...date, text: quoted(change.createdAt ?? '') }]),
  ]
  return edits
    .toSorted((left, right) => right.start - left.start)
    .reduce((edited, { start, end, text: added }) => edited.slice(0, start) + added + edited.slice(end), text)
}

interface Place {
  readonly start: number
  readonly end: number
}

interface Edit extends Place {
  readonly text: string
}

/** Where a value stands, without the `as const` that may follow it. */
function valuePlace(tokens: readonly Token[] | undefined): Place | undefined {
  const first = tokens?.[0]
  if (tokens === undefined || first === undefined) return undefined
  const closing = tokens.find(({ source, type }) => source === ']' && type === 'mark')
  const last = first.source === '[' ? (closing ?? first) : first
  return { start: first.start, end: last.start + last.source.length }
}

function after({ start, source }: Token): Place {
  return { start: start + source.length, end: start + source.length }
}

/** The line end before a place, and the blanks that its line begins with. */
function lineStart(text: string, place: number): string {
  const line = text.slice(0, place).match(/(?:\r\n|\n|\r)?[ \t]*(?=\S[^\n\r]*$)/)?.[0] ?? ''
  return line === '' ? ' ' : line
}

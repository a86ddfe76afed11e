/** One line of an SQL text. */
export interface SqlLine {
  readonly text: string
  /** Whether the line starts outside every string, quoted name, dollar quote and block comment. */
  readonly isOutside: boolean
}

/**
 * Splits an SQL text into lines and tells which start outside of what may span lines, so that a comment line inside a
 * function's body is not taken for one of the file's own. Follows section 4.1 of the manual.
 */
export function sqlLines(text: string): readonly SqlLine[] {
  const lines: SqlLine[] = []
  let start = 0
  let isOutside = true
  let end = 0
  for (let at = 0; at < text.length; at = end) {
    end = endOfToken(text, at)
    for (let i = text.indexOf('\n', at); i !== -1 && i < end; i = text.indexOf('\n', i + 1)) {
      lines.push({ text: text.slice(start, i), isOutside })
      start = i + 1
      isOutside = i === end - 1
    }
  }
  return [...lines, { text: text.slice(start), isOutside }]
}

const dollarTag = /\$(?:[\p{L}_\u0080-\uffff][\p{L}\p{N}_\u0080-\uffff]*)?\$/uy
const plainWord = /[\p{L}_\u0080-\uffff][\p{L}\p{N}_$\u0080-\uffff]*/uy

function endOfToken(text: string, at: number): number {
  const character = text.charAt(at)
  if (character === "'") return endOfQuoted(text, at, "'", false)
  if (character === '"') return endOfQuoted(text, at, '"', false)
  if (text.startsWith('--', at)) return endOr(text, text.indexOf('\n', at), 0)
  if (text.startsWith('/*', at)) return endOfComment(text, at)
  dollarTag.lastIndex = at
  const tag = dollarTag.exec(text)?.[0]
  if (tag !== undefined) return endOr(text, text.indexOf(tag, at + tag.length), tag.length)
  // A dollar sign within a word opens nothing; a lone E before a quote allows backslashes in it.
  plainWord.lastIndex = at
  const word = plainWord.exec(text)?.[0]
  if (word === undefined) return at + 1
  const end = at + word.length
  return /^e$/i.test(word) && text.charAt(end) === "'" ? endOfQuoted(text, end, "'", true) : end
}

function endOr(text: string, found: number, length: number): number {
  return found === -1 ? text.length : found + length
}

function endOfQuoted(text: string, from: number, quote: string, hasEscapes: boolean): number {
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (hasEscapes && character === '\\') at++
    else if (character === quote) {
      if (text.charAt(at + 1) !== quote) return at + 1
      at++
    }
  }
  return text.length
}

function endOfComment(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text.startsWith('/*', at)) {
      depth++
      at++
    } else if (text.startsWith('*/', at)) {
      at++
      if (--depth === 0) return at + 1
    }
  }
  return text.length
}

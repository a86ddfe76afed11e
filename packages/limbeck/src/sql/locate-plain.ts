import type { LocatedStatement } from './locate-statements.ts'

/**
 * What may hide a semicolon, or the signs of a comment: strings, quoted names, block comments, bodies of functions; COPY,
 * which rows may follow; psql's commands.
 */
const mayHide = /['"$\\\ufeff]|\/\*|\b(?:atomic|copy)\b/i

/**
 * Splits a script in which nothing hides a semicolon but comments and parentheses, which is most of them: it need not be read
 * token by token. Undefined for any other.
 */
export function locatePlain(script: string): readonly LocatedStatement[] | undefined {
  if (mayHide.test(script)) return undefined
  const bare = script.replace(/--[^\n\r]*/g, (comment) => ' '.repeat(comment.length))
  const statements: LocatedStatement[] = []
  let depth = 0
  let line = 1
  let offset = -1
  let end = -1
  let firstLine = 1
  for (let at = 0; at <= bare.length; at++) {
    const isOver = at === bare.length
    const code = isOver ? semicolon : bare.charCodeAt(at)
    if (code === lineFeed) line++
    if (isBlank(code)) continue
    if (code === semicolon && (depth === 0 || isOver)) {
      if (offset >= 0) statements.push({ text: script.slice(offset, end), offset, line: firstLine })
      offset = -1
      continue
    }
    if (code === open) depth++
    else if (code === close && depth > 0) depth--
    if (offset < 0) {
      offset = at
      firstLine = line
    }
    end = at + 1
  }
  return statements
}

// Numbers: a history has many characters.
const lineFeed = 10
const open = 40
const close = 41
const semicolon = 59

/** A blank, or one of the characters from tab to carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

const space = /(?:\s+|--[^\n]*(?:\n|$))+/y
const word = /"(?:[^"]|"")*"|[\p{L}_\u0080-\uffff][\p{L}\p{N}_$\u0080-\uffff]*|[^\s]/uy

/** The first words of an SQL statement in lower case, comments left out; a mark such as `(` counts as a word. */
export function statementWords(sql: string, count: number): readonly string[] {
  const words: string[] = []
  let at = 0
  while (words.length < count) {
    at = skip(sql, at)
    word.lastIndex = at
    const found = word.exec(sql)?.[0]
    if (found === undefined) break
    words.push(found.toLowerCase())
    at += found.length
  }
  return words
}

function skip(sql: string, from: number): number {
  let at = from
  for (;;) {
    space.lastIndex = at
    const end = space.test(sql) ? space.lastIndex : at
    at = sql.startsWith('/*', end) ? endOfComment(sql, end) : end
    if (at === end) return at
  }
}

// Block comments nest.
function endOfComment(sql: string, from: number): number {
  const mark = /\/\*|\*\//g
  mark.lastIndex = from
  let depth = 0
  for (let match = mark.exec(sql); match !== null; match = mark.exec(sql)) {
    depth += match[0] === '/*' ? 1 : -1
    if (depth === 0) return mark.lastIndex
  }
  return sql.length
}

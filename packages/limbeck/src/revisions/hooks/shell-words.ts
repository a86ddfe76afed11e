/**
 * Splits a command line into its words as a POSIX shell does: quotes group, a backslash takes the next character as
 * it is. Nothing is expanded. Undefined for a quote without an end.
 */
export function shellWords(line: string): readonly string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (/\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (character === "'" || character === '"') {
      const end = endOfQuote(line, at)
      if (end === undefined) return undefined
      const inner = line.slice(at + 1, end)
      word = (word ?? '') + (character === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner)
      at = end
    } else word = (word ?? '') + (character === '\\' ? line.charAt(++at) : character)
  }
  return word === undefined ? words : [...words, word]
}

function endOfQuote(line: string, from: number): number | undefined {
  const quote = line.charAt(from)
  for (let at = from + 1; at < line.length; at++) {
    if (quote === '"' && line.charAt(at) === '\\') at++
    else if (line.charAt(at) === quote) return at
  }
  return undefined
}

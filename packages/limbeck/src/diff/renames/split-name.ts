/** Splits a text at a separator outside of double quotes, and takes these off. Undefined where a part is empty. */
export function splitName(text: string, separator: '.' | '='): readonly string[] | undefined {
  const parts = ['']
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const last = parts.length - 1
    if (character === '"' && isQuoted && text.charAt(at + 1) === '"') {
      // What is split again later keeps its quotes.
      parts[last] += separator === '=' ? '""' : '"'
      at++
    } else if (character === '"') {
      isQuoted = !isQuoted
      if (separator === '=') parts[last] += '"'
    } else if (character === separator && !isQuoted) parts.push('')
    else parts[last] += character
  }
  return isQuoted || parts.includes('') ? undefined : parts
}

/**
 * An expression as PostgreSQL prints it, without the parentheses around the whole of it.
 *
 * Only for places whose syntax has parentheses of its own, as `check (…)` has.
 */
export function withoutOuterParentheses(expression: string): string {
  let inner = expression
  while (inner.startsWith('(') && closingParenthesis(inner) === inner.length - 1) inner = inner.slice(1, -1)
  return inner
}

/** The position of the parenthesis that closes the one at 0; parentheses in quotes do not count. */
function closingParenthesis(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === "'" || character === '"') at = closingQuote(text, at, character)
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at
  }
  return -1
}

/** A doubled quote closes and opens again, which comes to the same. In `E'…'` a backslash escapes. */
function closingQuote(text: string, start: number, quote: string): number {
  const isEscaped = quote === "'" && /(^|[^\w])E$/.test(text.slice(Math.max(0, start - 2), start))
  for (let at = start + 1; at < text.length; at++) {
    if (isEscaped && text.charAt(at) === '\\') at++
    else if (text.charAt(at) === quote) return at
  }
  return text.length
}

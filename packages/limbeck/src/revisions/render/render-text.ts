/** Prints a string as a TypeScript literal on one line. */
export function renderText(text: string): string {
  // In quotes a substitution would be reported as a forgotten template.
  return /\$\{[^}]*\}/.test(text) ? renderTemplate(text) : renderQuoted(text)
}

/** Prints a string in the quotes that need fewer escapes, single ones on a tie. */
export function renderQuoted(text: string): string {
  const singles = text.split("'").length
  const doubles = text.split('"').length
  const quote = singles > doubles ? '"' : "'"
  return quote + escapeUnseen(text).replaceAll(quote, `\\${quote}`) + quote
}

/** Prints a string of several lines as a template literal, its lines as they are. */
export function renderTemplate(text: string): string {
  const lines = text.split('\n').map((line) => escapeUnseen(line).replace(/`|\$\{/g, '\\$&'))
  return `\`${lines.join('\n')}\``
}

/** Whether a string reads better over several lines. */
export function isMultiline(text: string): boolean {
  const lines = text.split('\n')
  return lines.length > 2 || (lines.length === 2 && text.length > 60)
}

const names: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

// Characters that an editor would not show, and lone surrogates, which UTF-8 cannot hold.
const unseen = /[\\\p{Cc}\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu

function escapeUnseen(text: string): string {
  return text.replace(
    unseen,
    (character) => names[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

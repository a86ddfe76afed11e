const names: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const unseen = /[\\\p{Cc}\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu

/**
 * Escapes what a JavaScript string cannot hold as it is, and what an editor would not show: control characters, marks
 * that turn the direction of writing, lone surrogates, which UTF-8 cannot hold.
 */
export function escapeUnseen(text: string): string {
  return text.replace(
    unseen,
    (character) => names[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

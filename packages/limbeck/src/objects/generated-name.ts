/** The bytes of an identifier (NAMEDATALEN - 1). */
const nameBytes = 63

/**
 * The name that PostgreSQL gives to what it makes for a table and a column: `users_id_seq`, `users_email_not_null`.
 *
 * When the parts are too long together, the longer one is cut first, as makeObjectName does. A number that
 * PostgreSQL adds to a taken name is not foreseen.
 */
export function generatedName(table: string, column: string, label: string): string {
  const available = nameBytes - Buffer.byteLength(label) - 2
  let first = Buffer.byteLength(table)
  let second = Buffer.byteLength(column)
  if (first + second <= available) return `${table}_${column}_${label}`
  while (first + second > available) {
    if (first > second) first--
    else second--
  }
  return `${clipped(table, first)}_${clipped(column, second)}_${label}`
}

/** The start of `text` that fits into so many bytes of UTF-8. */
function clipped(text: string, bytes: number): string {
  let clip = ''
  let used = 0
  for (const character of text) {
    used += Buffer.byteLength(character)
    if (used > bytes) break
    clip += character
  }
  return clip
}

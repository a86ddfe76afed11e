/**
 * Quotes a text as a literal, for DDL that takes no parameters: what `quote_literal` returns.
 *
 * A text with a backslash becomes an E'' literal, which reads the same whatever `standard_conforming_strings` is.
 */
export function literal(value: string): string {
  const quoted = `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  return value.includes('\\') ? `E${quoted}` : quoted
}

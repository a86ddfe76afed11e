import { escapeUnseen } from './escape-unseen.ts'

/** Prints a string in the quotes that need fewer escapes, single ones on a tie. */
export function renderQuoted(text: string): string {
  const singles = text.split("'").length
  const doubles = text.split('"').length
  const quote = singles > doubles ? '"' : "'"
  return quote + escapeUnseen(text).replaceAll(quote, `\\${quote}`) + quote
}

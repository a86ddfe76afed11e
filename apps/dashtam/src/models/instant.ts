/**
 * An instant from what a caller holds: a Date, or an ISO 8601 text. A text without an offset is read as UTC, so that
 * the server's own time zone never decides what a value means.
 *
 * @throws RangeError when the text is no date
 */
export function instant(value: Date | string): Date {
  const date = value instanceof Date ? value : new Date(hasOffset(value) ? value : `${value}Z`)
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a date: ${String(value)}`)
  return date
}

function hasOffset(text: string): boolean {
  return /(?:z|[+-]\d{2}(?::?\d{2})?)$/i.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)
}

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * Reads an ISO 8601 instant and returns it in UTC, ending in `Z`; undefined for what is none.
 *
 * Without a zone the text is read as UTC, so that the machine's zone never matters. Fractional seconds stay as written.
 */
export function instant(text: string): string | undefined {
  const match = form.exec(text.trim())
  if (match === null) return undefined
  const [, day = '', minutes = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = match
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const date = new Date(`${day}T${minutes}${seconds}${offset}`)
  if (Number.isNaN(date.getTime())) return undefined
  // new Date rolls the 31st of a short month over to the next one.
  if (offset === 'Z' && !date.toISOString().startsWith(day)) return undefined
  return `${date.toISOString().slice(0, 19)}${fraction}Z`
}

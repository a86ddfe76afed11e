/**
 * Turns a JavaScript value into PostgreSQL's text form of it, which the server reads as the parameter's type.
 *
 * null and undefined are NULL, an array is a PostgreSQL array, a Uint8Array bytea, a Date its ISO form, and any other
 * object JSON. A JSON array or a JSON string must be passed as JSON text.
 */
export function encodeParameter(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(encodeElement).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function encodeElement(element: unknown): string {
  const text = encodeParameter(element)
  if (text === null) return 'null'
  return Array.isArray(element) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}

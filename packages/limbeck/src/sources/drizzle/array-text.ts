/**
 * Spells an array as PostgreSQL's array input does: `{1,2}`, `{"a","it's"}`. Arrays nested deeper than `dimensions`,
 * and objects, are JSON elements. Follows "Array Input and Output Syntax" of the manual.
 */
export function arrayText(elements: readonly unknown[], dimensions = Number.POSITIVE_INFINITY): string {
  const texts = elements.map((element) =>
    Array.isArray(element) && dimensions > 1 ? arrayText(element, dimensions - 1) : elementText(element),
  )
  return `{${texts.join(',')}}`
}

function elementText(element: unknown): string {
  if (element === null || element === undefined) return 'NULL'
  if (typeof element === 'number' || typeof element === 'bigint' || typeof element === 'boolean')
    return String(element)
  if (typeof element === 'string') return quoted(element)
  if (element instanceof Date) return quoted(element.toISOString())
  if (element instanceof Uint8Array) return quoted(`\\x${Buffer.from(element).toString('hex')}`)
  return quoted(JSON.stringify(element))
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

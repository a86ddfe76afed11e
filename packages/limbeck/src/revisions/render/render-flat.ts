import { entriesOf } from './entries-of.ts'
import { isMultiline } from './is-multiline.ts'
import { renderKey } from './render-key.ts'
import { renderText } from './render-text.ts'

/** Prints a value on one line; undefined when formatters would break it whatever its width. */
export function renderFlat(value: unknown): string | undefined {
  if (typeof value === 'string') return isMultiline(value) ? undefined : renderText(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (value === null || value === undefined || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return mustBreak(value) ? undefined : joinFlat('[', value.map(renderFlat), ']')
  if (!isObject(value)) throw new Error(`a ${typeof value} cannot be written into a revision file`)
  const entries = entriesOf(value)
  if (entries.length === 0) return '{}'
  const properties = entries.map(([key, item]) => {
    const flat = renderFlat(item)
    return flat === undefined ? undefined : `${renderKey(key)}: ${flat}`
  })
  return joinFlat('{ ', properties, ' }')
}

function joinFlat(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : open + parts.join(', ') + close
}

// Formatters always break a list of several objects, or of several lists, that each have several elements.
function mustBreak(items: readonly unknown[]): boolean {
  if (items.length < 2) return false
  return (
    items.every((item) => Array.isArray(item) && item.length > 1) ||
    items.every((item) => isObject(item) && !Array.isArray(item) && entriesOf(item).length > 1)
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

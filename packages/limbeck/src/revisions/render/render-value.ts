import { isMultiline, renderQuoted, renderTemplate, renderText } from './render-text.ts'
import { textWidth } from './text-width.ts'

/** Where a value is printed. */
export interface Layout {
  readonly lineWidth: number
  /** How many spaces the line starts with. */
  readonly indent: number
  /** How many columns of the line are taken before the value. */
  readonly column: number
  /** How many columns must stay free behind it: a comma, a bracket. */
  readonly after: number
}

/**
 * Prints plain data as a TypeScript literal, laid out as Biome and Prettier do: on one line where it fits, or else
 * broken, with a comma behind each element. Properties that are undefined are left out.
 */
export function renderValue(value: unknown, layout: Layout): string {
  const flat = renderFlat(value)
  if (flat !== undefined && layout.column + textWidth(flat) + layout.after <= layout.lineWidth) return flat
  if (typeof value === 'string') return isMultiline(value) ? renderTemplate(value) : renderText(value)
  if (Array.isArray(value) && value.length > 0) return renderBrokenArray(value, layout)
  if (isObject(value) && entriesOf(value).length > 0) return renderBrokenObject(value, layout)
  return flat ?? ''
}

/** Prints a property as the lines of a broken object, each starting with `indent` spaces, the comma included. */
export function renderProperty(key: string, value: unknown, indent: number, lineWidth: number): string {
  const pad = ' '.repeat(indent)
  const name = renderKey(key)
  const start = `${pad}${name}: `
  const text = renderValue(value, { lineWidth, indent, column: textWidth(start), after: 1 })
  const isTooLong =
    typeof value === 'string' && !isMultiline(value) && textWidth(start + text) + 1 > lineWidth
  // A long text moves to its own line, unless its key is so short that little would be won.
  return isTooLong && name.length > 4 ? `${pad}${name}:\n${pad}  ${text},` : `${start}${text},`
}

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

/** Whether a value is an array that formatters fill with several numbers a line. */
export function isFilled(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'number')
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

function renderBrokenArray(items: readonly unknown[], layout: Layout): string {
  const indent = layout.indent + 2
  const pad = ' '.repeat(indent)
  const end = `\n${' '.repeat(layout.indent)}]`
  if (isFilled(items)) return `[\n${fill(items.map(String), pad, layout.lineWidth)}${end}`
  const inner = { lineWidth: layout.lineWidth, indent, column: indent, after: 1 }
  return `[\n${items.map((item) => `${pad}${renderValue(item, inner)},`).join('\n')}${end}`
}

function fill(items: readonly string[], pad: string, lineWidth: number): string {
  const lines: string[] = []
  let line = pad
  for (const item of items) {
    const next = line === pad ? `${pad}${item},` : `${line} ${item},`
    if (next.length > lineWidth && line !== pad) {
      lines.push(line)
      line = `${pad}${item},`
    } else line = next
  }
  return [...lines, line].join('\n')
}

function renderBrokenObject(value: object, layout: Layout): string {
  const lines = entriesOf(value).map(([key, item]) =>
    renderProperty(key, item, layout.indent + 2, layout.lineWidth),
  )
  return `{\n${lines.join('\n')}\n${' '.repeat(layout.indent)}}`
}

function renderKey(key: string): string {
  // The plain form would set the prototype.
  if (key === '__proto__') return "['__proto__']"
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : renderQuoted(key)
}

function entriesOf(value: object): readonly [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

import { entriesOf } from './entries-of.ts'
import { isFilled } from './is-filled.ts'
import { isMultiline } from './is-multiline.ts'
import { renderFlat } from './render-flat.ts'
import { renderKey } from './render-key.ts'
import { renderTemplate } from './render-template.ts'
import { renderText } from './render-text.ts'
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
  if (typeof value === 'object' && value !== null && entriesOf(value).length > 0)
    return renderBrokenObject(value, layout)
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

function renderBrokenArray(items: readonly unknown[], layout: Layout): string {
  const indent = layout.indent + 2
  const pad = ' '.repeat(indent)
  const end = `\n${' '.repeat(layout.indent)}]`
  if (isFilled(items))
    return `[\n${fill(
      items.map((item) => renderFlat(item) ?? ''),
      pad,
      layout.lineWidth,
    )}${end}`
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

import { definitionOf } from '../../objects/definition-of.ts'
import type { Operation } from '../../operations/operation.ts'
import { isFilled } from './is-filled.ts'
import { isMultiline } from './is-multiline.ts'
import { renderFlat } from './render-flat.ts'
import { renderTemplate } from './render-template.ts'
import { renderValue } from './render-value.ts'
import { textWidth } from './text-width.ts'

/** Prints an operation as the call `op.<name>(…)` that records it, on lines that start with `indent` spaces. */
export function renderCall(
  operation: Operation,
  indent: number,
  lineWidth: number,
  render = definitionOf(operation).render,
): string {
  const parameters = withoutEmptyEnd(render(operation.args))
  const start = `${' '.repeat(indent)}op.${operation.op}(`
  const flats = parameters.map(renderFlat)
  if (!flats.includes(undefined)) {
    const line = `${start}${flats.join(', ')})`
    if (textWidth(line) <= lineWidth) return line
  }
  const [first] = parameters
  if (parameters.length === 1 && typeof first === 'string' && isMultiline(first)) {
    return `${start}${renderTemplate(first)})`
  }
  return (
    renderHugged(parameters, flats, start, indent, lineWidth) ??
    renderBroken(parameters, start, indent, lineWidth)
  )
}

// The last parameter opens on the call's own line: op.createTable('users', {
function renderHugged(
  parameters: readonly unknown[],
  flats: readonly (string | undefined)[],
  start: string,
  indent: number,
  lineWidth: number,
): string | undefined {
  const last = parameters.at(-1)
  const shape = shapeOf(last)
  if (shape === undefined || shape === shapeOf(parameters.at(-2)) || isEmpty(last)) return undefined
  if (parameters.length > 1 && isFilled(last)) return undefined
  const before = flats.slice(0, -1)
  if (before.includes(undefined)) return undefined
  const head = before.map((text) => `${text}, `).join('')
  if (textWidth(`${start}${head}{`) > lineWidth) return undefined
  // A column beyond the width makes it break.
  return `${start}${head}${renderValue(last, { lineWidth, indent, column: lineWidth, after: 1 })})`
}

function renderBroken(
  parameters: readonly unknown[],
  start: string,
  indent: number,
  lineWidth: number,
): string {
  const layout = { lineWidth, indent: indent + 2, column: indent + 2, after: 1 }
  const pad = ' '.repeat(indent + 2)
  const lines = parameters.map((parameter) => `${pad}${renderValue(parameter, layout)},`)
  return `${start}\n${lines.join('\n')}\n${' '.repeat(indent)})`
}

function shapeOf(value: unknown): 'list' | 'object' | undefined {
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' && value !== null ? 'object' : undefined
}

function withoutEmptyEnd(parameters: readonly unknown[]): readonly unknown[] {
  let end = parameters.length
  while (end > 1 && (parameters[end - 1] === undefined || renderFlat(parameters[end - 1]) === '{}')) end--
  return parameters.slice(0, end)
}

function isEmpty(value: unknown): boolean {
  return ['{}', '[]'].includes(renderFlat(value) ?? '')
}

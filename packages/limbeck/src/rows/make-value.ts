import { baseValue } from './base-value.ts'
import { hintedValue } from './hinted-value.ts'
import { joinHints } from './join-hints.ts'
import { readHints } from './read-hints.ts'
import { typeBelow } from './type-below.ts'
import type { ValueContext } from './value-context.ts'

/** A type with its modifier, -1 for none. */
export interface TypeUse {
  readonly type: number
  readonly modifier: number
}

/** How deep types are followed that consist of others: a table's row may hold rows of the same table. */
const greatestDepth = 4

/** The text of a value, as the type's input function reads it; undefined for one that cannot be written. */
export function makeValue({ type, modifier }: TypeUse, context: ValueContext, depth = 0): string | undefined {
  const facts = context.types.get(type)
  if (facts === undefined || depth > greatestDepth) return undefined
  const inner = (use: TypeUse, count = context.count) => makeValue(use, { ...context, count }, depth + 1)
  switch (facts.kind) {
    case 'base':
      return baseValue(facts.name, modifier, context)
    case 'enum':
      return facts.labels.length === 0 ? undefined : context.random.pick(facts.labels)
    case 'domain': {
      const natural = inner({ type: facts.base, modifier: facts.modifier < 0 ? modifier : facts.modifier })
      const base = typeBelow(facts, context.types)
      if (natural === undefined || base === undefined || facts.checks.length === 0) return natural
      return hintedValue(base, joinHints(facts.checks.map(readHints)), natural, context)
    }
    case 'array': {
      const items = [context.count, context.count + 1].map((count) =>
        inner({ type: facts.element, modifier }, count),
      )
      return `{${items.map((item) => (item === undefined ? 'null' : quoted(item))).join(facts.delimiter)}}`
    }
    case 'composite':
      return `(${facts.attributes
        .map((attribute) => inner(attribute))
        .map((item) => (item === undefined ? '' : quoted(item)))
        .join(',')})`
    case 'range': {
      const use = { type: facts.subtype, modifier: -1 }
      const lower = inner(use)
      const upper = inner(use, context.count + 3)
      return lower === undefined || upper === undefined ? 'empty' : `[${quoted(lower)},${quoted(upper)})`
    }
    case 'multirange': {
      const range = inner({ type: facts.range, modifier: -1 })
      return range === undefined ? '{}' : `{${range}}`
    }
  }
}

/** Inside of arrays, rows and ranges: between double quotes nothing but these and a backslash means anything. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

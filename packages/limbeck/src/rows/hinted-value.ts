import { baseValue } from './base-value.ts'
import type { Hints } from './hints.ts'
import { likeText } from './like-text.ts'
import { patternText } from './pattern-text.ts'
import type { TypeFacts } from './type-facts.ts'
import type { ValueContext } from './value-context.ts'

const strings: readonly string[] = ['text', 'varchar', 'bpchar', 'citext', 'name']
const numbers: readonly string[] = ['int2', 'int4', 'int8', 'float4', 'float8', 'numeric', 'money']
const documents: readonly string[] = ['json', 'jsonb']
const longest = 10_000

/** Types whose values a text may have to spell, by the first word of their names as PostgreSQL prints them. */
const readable: Readonly<Record<string, string>> = {
  smallint: 'int2',
  integer: 'int4',
  bigint: 'int8',
  numeric: 'numeric',
  double: 'float8',
  boolean: 'bool',
  uuid: 'uuid',
  date: 'date',
  timestamp: 'timestamptz',
  time: 'time',
  interval: 'interval',
  inet: 'inet',
  cidr: 'cidr',
  macaddr: 'macaddr',
  json: 'json',
  jsonb: 'jsonb',
}

/**
 * A value that a column's conditions may ask for: one of their constants, the number beside it, a text of that length, one
 * that matches a pattern, `natural` with a constant in it, or `natural` itself.
 */
export function hintedValue(type: TypeFacts, hints: Hints, natural: string, context: ValueContext): string {
  const { random, count } = context
  const matching = [
    ...hints.patterns.map((pattern) => () => patternText(pattern, random)),
    ...hints.likes.map((pattern) => () => likeText(pattern, `x${count}`)),
    ...hints.casts.flatMap((cast) => {
      const name = readable[cast]
      return name === undefined ? [] : [() => baseValue(name, -1, context)]
    }),
  ]
  // Nothing else is likely to match a pattern.
  if (strings.includes(type.name) && matching.length > 0 && random.chance(0.7)) return random.pick(matching)()
  const choices = choicesOf(type, hints, natural, context)
  return choices.length === 0 || random.chance(0.2) ? natural : random.pick(choices)()
}

function choicesOf(
  { name, kind }: TypeFacts,
  hints: Hints,
  natural: string,
  { random, count }: ValueContext,
): readonly (() => string)[] {
  const constants = hints.texts.map((text) => () => text)
  const near = hints.numbers.map((number) => () => `${number + random.below(3) - 1}`)
  if (kind === 'enum') return constants
  if (numbers.includes(name)) {
    const [first = 0] = hints.numbers
    // Between two bounds there is room for values that differ.
    return hints.numbers.length === 0 ? [] : [...near, () => `${Math.trunc(first) + 1 + (count % 100)}`]
  }
  if (documents.includes(name)) return [...documentsWith(hints.texts), ...constants.filter(isDocument)]
  if (!strings.includes(name)) return constants
  return [
    ...constants,
    ...hints.texts.map((text) => () => `x${count}${text}y${count}.z`),
    ...hints.texts.map((text) => () => `${text}${count}`),
    ...lengthsOf(hints.numbers).map((length) => () => natural.repeat(length).slice(0, length)),
    ...lengthsOf(hints.numbers).map(
      (length) => () => `${count.toString(16)}${'0123456789abcdef'.repeat(length)}`.slice(0, length),
    ),
    () => natural.toLowerCase().replace(/[^a-z0-9]+/g, ''),
    () => natural.toUpperCase().replace(/[^A-Z0-9]+/g, '_'),
  ]
}

function documentsWith(keys: readonly string[]): readonly (() => string)[] {
  const plain = ['{}', '[]', '"a"', '1', 'true', 'null', '[1]', '["a"]', '[{}]']
  const all = Object.fromEntries(keys.map((key) => [key, 'a']))
  const objects = [JSON.stringify(all), ...keys.map((key) => JSON.stringify({ [key]: 'a' }))]
  return [...plain, ...objects].map((text) => () => text)
}

function isDocument(make: () => string): boolean {
  try {
    JSON.parse(make())
    return true
  } catch {
    return false
  }
}

function lengthsOf(numbers: readonly number[]): readonly number[] {
  const near = numbers.flatMap((number) => [number - 1, number, number + 1])
  return near.filter((length) => Number.isInteger(length) && length > 0 && length <= longest)
}

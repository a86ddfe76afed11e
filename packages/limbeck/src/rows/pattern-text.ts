import RandExp from 'randexp'
import type { Random } from './random.ts'

/** POSIX classes that JavaScript does not know. */
const classes: Readonly<Record<string, string>> = {
  '[:alpha:]': 'a-zA-Z',
  '[:digit:]': '0-9',
  '[:alnum:]': 'a-zA-Z0-9',
  '[:lower:]': 'a-z',
  '[:upper:]': 'A-Z',
  '[:space:]': ' ',
  '[:xdigit:]': '0-9a-f',
  '[:punct:]': '!.,-',
}

/** A text that a regular expression of PostgreSQL matches, as far as JavaScript reads it alike; else ''. */
export function patternText(pattern: string, random: Random): string {
  const text = pattern
    .replace(/\[:[a-z]+:\]/g, (name) => classes[name] ?? '')
    .replaceAll('\\A', '^')
    .replaceAll('\\Z', '$')
  try {
    const generator = new RandExp(new RegExp(text))
    generator.max = 8
    generator.randInt = (from, to) => from + random.below(to - from + 1)
    return generator.gen()
  } catch {
    return ''
  }
}

import type { DictionaryOptions } from './create-text-search-dictionary.ts'

/** A name, and a number or a text, with a backslash and a quote doubled in it. */
const option = /("(?:[^"]|"")+"|[^\s=",]+) = (E?'(?:[^']|'')*'|[^,]+)/g

/** The options that pg_ts_dict.dictinitoption holds: `stopwords = 'english', accept = 'false'`. */
export function readDictionaryOptions(text: string | null): DictionaryOptions | undefined {
  if (text === null) return undefined
  return Object.fromEntries(
    [...text.matchAll(option)].map(([, name = '', value = '']) => [nameOf(name), readValue(value)]),
  )
}

function nameOf(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text
}

function readValue(text: string): string | number {
  const quote = text.indexOf("'")
  if (quote < 0) return Number(text)
  const inner = text.slice(quote + 1, -1).replaceAll("''", "'")
  return text.startsWith('E') ? inner.replaceAll('\\\\', '\\') : inner
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
}

/** The content of a JavaScript string or template whose source between the quotes is `source`. */
export function readEscapes(source: string): string {
  return source.replace(
    /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/gi,
    (_all, long?: string, short?: string, byte?: string, single = '') => {
      const code = long ?? short ?? byte
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
      if (/^[\r\n]/.test(single)) return ''
      return escapes[single] ?? single
    },
  )
}

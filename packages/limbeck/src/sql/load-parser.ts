import type { Node } from 'libpg-query'

/** What became of one statement's text: its tree, or what PostgreSQL's grammar refuses in it. */
export type ParsedStatement =
  | { readonly node: Node }
  | { readonly syntaxError: string; readonly at: number | undefined }

/** Reads one statement. Places in its tree (`location`) count UTF-16 units from the start of the text. */
export type ParseStatement = (sql: string) => ParsedStatement

/**
 * Loads PostgreSQL's own parser, that of version 18: a module of WebAssembly that only the linter waits for.
 */
export async function loadParser(): Promise<ParseStatement> {
  const { hasSqlDetails, loadModule, parseSync } = await import('libpg-query')
  await loadModule()
  return (sql) => {
    try {
      const node = parseSync(sql).stmts?.[0]?.stmt
      if (node === undefined) return { syntaxError: 'there is no statement', at: undefined }
      if (!isAscii(sql)) placeInUnits(node, Buffer.from(sql, 'utf8'))
      return { node }
    } catch (error) {
      if (!hasSqlDetails(error)) throw error
      // The cursor counts characters, which differ from units only beyond the basic plane.
      return { syntaxError: error.message, at: error.sqlDetails?.cursorPosition }
    }
  }
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}

/** The parser counts bytes. */
function placeInUnits(value: unknown, bytes: Buffer): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (key !== 'location' || typeof item !== 'number') placeInUnits(item, bytes)
    else if (item > 0) Object.assign(value, { location: bytes.subarray(0, item).toString('utf8').length })
  }
}

import { isDeepStrictEqual } from 'node:util'
import type { HeaderChange } from './header/header-change.ts'
import { rewriteSqlHeader } from './header/rewrite-sql-header.ts'
import { rewriteTypescriptHeader } from './header/rewrite-typescript-header.ts'
import { sqlHeader } from './header/sql-header.ts'
import { typescriptHeader } from './header/typescript-header.ts'
import type { FileHeader } from './revision.ts'

/**
 * The text of a revision file with other parents, and with another date where one is given. Nothing else of it changes:
 * the result is read back and compared.
 */
export function rewriteHeader(text: string, path: string, change: HeaderChange): string {
  const isSql = path.endsWith('.sql')
  const rewritten = (isSql ? rewriteSqlHeader : rewriteTypescriptHeader)(text, path, change)
  const before = headerOf(text, path, isSql)
  const { createdAt = before.createdAt, downRevision } = change
  const meant = { ...before, downRevision, createdAt: before.createdAt && createdAt }
  if (!isDeepStrictEqual(headerOf(rewritten, path, isSql), meant)) {
    throw new Error(`${path}: the header reads back otherwise than it was written`)
  }
  return rewritten
}

function headerOf(text: string, path: string, isSql: boolean): FileHeader {
  const normal = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  return isSql ? sqlHeader(normal, path) : typescriptHeader(normal, path)
}

import { tokenize } from '../../sql/tokenize.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a name is longer than 63 bytes. */
export const identifierTooLong: SqlRule = {
  name: 'identifier-too-long',
  subject: 'sql',
  default: 'on',
  condition: 'A name is longer than 63 bytes',
  effect:
    'PostgreSQL cuts it off without an error: two long names may become one, and programs look for a name that is not there.',
  remedy: 'Choose a shorter name.',
  bad: 'create table a_very_long_name_that_goes_on_and_on_and_on_until_it_is_over_the_limit (id bigint);',
  good: 'create table a_name (id bigint);',
  check: (script) =>
    script.statements.flatMap((statement) =>
      statement.node === undefined
        ? []
        : longNames(statement.sql).map(({ name, start }) => ({
            statement,
            message: `${name} is longer than 63 bytes, and cut off`,
            at: start,
          })),
    ),
}

const longest = 63

function longNames(sql: string): readonly { readonly name: string; readonly start: number }[] {
  // Most statements are shorter than the longest name and need no second look.
  if (sql.length <= longest) return []
  return [...tokenize(sql)].flatMap(({ kind, start, end }) => {
    const text = sql.slice(start, end)
    const name = kind === 'quoted' ? text.slice(1, -1).replaceAll('""', '"') : text
    const isName = kind === 'word' || kind === 'quoted'
    return isName && Buffer.byteLength(name) > longest ? [{ name, start }] : []
  })
}

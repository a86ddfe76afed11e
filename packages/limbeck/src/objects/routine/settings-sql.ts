import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'

/** Settings that are lists of names (GUC_LIST_QUOTE in PostgreSQL's sources): a literal would be one name. */
const lists: ReadonlySet<string> = new Set([
  'search_path',
  'temp_tablespaces',
  'local_preload_libraries',
  'session_preload_libraries',
  'shared_preload_libraries',
  'unix_socket_directories',
])

/** The SET clauses of a function or procedure, one for each setting. */
export function settingsSql(settings: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(settings).map(([name, value]) => {
    const written = lists.has(name.toLowerCase()) ? listOf(value) : literal(value)
    return `set ${name.split('.').map(identifier).join('.')} to ${written}`
  })
}

/** Each name as a literal, so that a word such as `default` is one. */
function listOf(value: string): string {
  const names = value.match(/"(?:[^"]|"")*"|[^,\s]+/g) ?? ['']
  return names
    .map((name) => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()))
    .map(literal)
    .join(', ')
}

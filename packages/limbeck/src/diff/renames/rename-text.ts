import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { shownPath } from '../../catalog/shown-path.ts'
import type { Rename } from './rename.ts'

/** Kinds whose names are understood without saying the kind. */
const unprefixed: ReadonlySet<string> = new Set(['table', 'column'])

/** What is renamed, as a user writes it: `users.phone`, `app.users`, `index:ix_users_email`, `status.old`. */
export function renamedText({ id, value }: Pick<Rename, 'id' | 'value'>): string {
  const { kind } = parseObjectId(id)
  const path = shownPath(id)
  const shown = path.length > 1 && path[0] === 'public' ? path.slice(1) : path
  const parts = value === undefined ? shown : [...shown, value]
  const prefix = unprefixed.has(kind) ? '' : value === undefined ? `${kind}:` : 'enum-value:'
  return prefix + parts.map(quoted).join('.')
}

/** A rename as a user writes it: `users.phone=phone_number`, and with the schema what moves there: `users=app.users`. */
export function renameText({ to, schema, ...renamed }: Rename): string {
  const path = schema === undefined ? [to] : [schema, to]
  return `${renamedText(renamed)}=${path.map(quoted).join('.')}`
}

function quoted(name: string): string {
  return /^[^.="':\s]+$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

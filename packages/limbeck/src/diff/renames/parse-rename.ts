import { closest } from 'fastest-levenshtein'
import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { shownPath } from '../../catalog/shown-path.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { kindOf } from '../../objects/kind-of.ts'
import { enumValues } from './enum-values.ts'
import type { Rename } from './rename.ts'
import { renamedText } from './rename-text.ts'
import { splitName } from './split-name.ts'

/** What may be renamed. */
export type Renamed = Pick<Rename, 'id' | 'value'>

/**
 * The rename that a text names: `users.phone=phone_number`, `users=accounts`, `app.users.phone=phone_number`, with the
 * kind in front where the name alone could mean several: `index:ix_a=ix_b`, `enum-value:status.old=new`. Another
 * schema in front of the new name moves what can be moved: `users=app.users`, `app.users=public.accounts`.
 *
 * @throws LimbeckError `rename.malformed`, and as {@link parseRenamed}
 */
export function parseRename(text: string, current: Catalog): Rename {
  const sides = splitName(text, '=')
  const [left = '', right = ''] = sides ?? []
  const to = splitName(right, '.') ?? []
  if (sides?.length !== 2 || to.length === 0) {
    throw new LimbeckError('rename.malformed', `'${text}' is no rename`, {
      hint: 'Write OLD=NEW: users.phone=phone_number for a column, users=accounts for a table.',
      details: { text },
    })
  }
  const renamed = parseRenamed(left, current)
  const path = shownPath(renamed.id)
  const around = renamed.value === undefined ? path.slice(0, -1) : path
  const [given, name] = [to.slice(0, -1), to.at(-1) ?? '']
  const [schema] = given
  const object = current.objects.get(renamed.id)
  const canMove = renamed.value === undefined && object !== undefined && kindOf(object).move !== undefined
  if (canMove && schema !== undefined && given.length === 1) {
    return schema === path[0] ? { ...renamed, to: name } : { ...renamed, to: name, schema }
  }
  if (given.some((part, index) => part !== around.at(index - given.length))) {
    throw new LimbeckError('rename.moves', `'${text}' would move ${left} to another place`, {
      hint: 'A rename gives another name in the same schema, table or type: write the new name alone.',
      details: { text },
    })
  }
  return { ...renamed, to: name }
}

/**
 * What a text such as `users.phone` names on the current side.
 *
 * @throws LimbeckError `rename.unknown` when nothing is called so, `rename.ambiguous` when several things are
 */
export function parseRenamed(text: string, current: Catalog): Renamed {
  const [, kind, name = ''] = /^(?:([a-z-]+):)?(.*)$/s.exec(text) ?? []
  const parts = splitName(name, '.') ?? []
  const all = [...current.objects.values()].flatMap(renamables)
  const found = all.filter(
    (each) =>
      (kind === undefined || kind === kindText(each)) &&
      (isCalled(parts, pathOf(each)) || isCalled(['public', ...parts], pathOf(each))),
  )
  const [first] = found
  if (first !== undefined && found.length === 1) return first
  const texts = found.map((each) => `${kindText(each)}:${renamedText(each).replace(/^[a-z-]+:/, '')}`)
  if (first !== undefined) {
    throw new LimbeckError('rename.ambiguous', `'${text}' names ${texts.length} things`, {
      hint: `Say which one: ${texts.join(' or ')}`,
      details: { text, choices: texts },
    })
  }
  const known = all.map(renamedText)
  throw new LimbeckError('rename.unknown', `'${text}' names nothing that is there now`, {
    hint:
      known.length === 0
        ? 'The current side has nothing that could be renamed.'
        : `Did you mean ${closest(text, known)}? The name before = is the one that the current side has.`,
    details: { text },
  })
}

function renamables(object: CatalogObject): readonly Renamed[] {
  const values = enumValues(object).map((value) => ({ id: object.id, value }))
  const { rename, move } = kindOf(object)
  return rename === undefined && move === undefined ? values : [{ id: object.id }, ...values]
}

function kindText({ id, value }: Renamed): string {
  return value === undefined ? parseObjectId(id).kind : 'enum-value'
}

function pathOf({ id, value }: Renamed): readonly string[] {
  const path = shownPath(id)
  return value === undefined ? path : [...path, value]
}

/** A function may be called without its types. */
function isCalled(parts: readonly string[], path: readonly string[]): boolean {
  return (
    parts.length === path.length &&
    parts.every((part, index) => part === path[index] || path[index]?.replace(/\(.*\)$/, '') === part)
  )
}

import { closest } from 'fastest-levenshtein'
import type { Catalog } from '../../catalog/catalog.ts'
import { renamedText } from '../../diff/renames/rename-text.ts'
import { splitName } from '../../diff/renames/split-name.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Column } from '../../objects/column/column.ts'
import { isColumn } from '../../objects/column/is-column.ts'

/**
 * The column that a text such as `users.phone` or `app.users.phone` names.
 *
 * @throws LimbeckError `expand.unknown-column`
 */
export function columnIn(catalog: Catalog, text: string, side: 'the current side' | 'the models'): Column {
  const parts = splitName(text, '.') ?? []
  const wanted = JSON.stringify(parts.length === 2 ? ['public', ...parts] : parts)
  const columns = [...catalog.objects.values()].filter(isColumn)
  const found = columns.find(({ schema, table, name }) => JSON.stringify([schema, table, name]) === wanted)
  if (found !== undefined) return found
  const known = columns.map(renamedText)
  throw new LimbeckError(
    'expand.unknown-column',
    `'${text}' is no column that ${side === 'the models' ? 'the models have' : 'there is now'}`,
    {
      hint: known.length === 0 ? 'There is no column at all.' : `Did you mean ${closest(text, known)}?`,
      details: { text, side },
    },
  )
}

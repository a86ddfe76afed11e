import { hintedValue } from './hinted-value.ts'
import type { Hints } from './hints.ts'
import { makeValue } from './make-value.ts'
import type { Random } from './random.ts'
import type { RowDraft } from './row-draft.ts'
import type { ColumnFacts, TableFacts } from './table-facts.ts'
import { typeBelow } from './type-below.ts'
import type { TypeFacts } from './type-facts.ts'

/** What rows of one table are drafted with. */
export interface DraftContext {
  readonly table: TableFacts
  readonly types: ReadonlyMap<number, TypeFacts>
  readonly random: Random
  /** What the conditions on a column speak of, by its number. */
  readonly hints: ReadonlyMap<number, Hints>
  /** Values that are settled, of foreign keys for instance. */
  readonly given: RowDraft
  readonly count: number
  /** How often drafts of this row were refused: the more, the less likely a value is the plain one. */
  readonly attempt: number
  /** Whether columns that may be null are. */
  readonly isSparse: boolean
}

/** Drafts one row: every column that the server does not fill itself. */
export function draftRow(context: DraftContext): RowDraft {
  const { table, given } = context
  const draft = new Map<number, string | null>()
  for (const column of table.columns) {
    if (column.isGenerated) continue
    const value = given.has(column.number) ? given.get(column.number) : draftValue(column, context)
    if (value !== undefined) draft.set(column.number, value)
  }
  return draft
}

/** Undefined leaves the column to its default. */
function draftValue(column: ColumnFacts, context: DraftContext): string | null | undefined {
  if (column.isNumbered) return undefined
  const { types, random, count, attempt, isSparse } = context
  const own = context.hints.get(column.number)
  const mayBeNull = !column.isRequired && !isRequiredDomain(column, types)
  if (mayBeNull && isSparse) return null
  // A condition over several columns may ask for null in one of them.
  if (mayBeNull && own !== undefined && attempt > 0 && random.chance(0.4)) return null
  if (column.hasDefault && (isSparse || (attempt > 0 && random.chance(0.3)))) return undefined
  // Values of later attempts lie apart, so that what must be unique becomes so.
  const making = { types, random, count: count + attempt * 7, label: column.name }
  const natural = makeValue(column, making)
  if (natural === undefined) return column.hasDefault ? undefined : null
  const base = typeBelow(types.get(column.type), types)
  return own === undefined || base === undefined ? natural : hintedValue(base, own, natural, making)
}

function isRequiredDomain({ type }: ColumnFacts, types: DraftContext['types']): boolean {
  let facts = types.get(type)
  while (facts?.kind === 'domain') {
    if (facts.isRequired) return true
    facts = types.get(facts.base)
  }
  return false
}

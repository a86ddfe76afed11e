import type { LimbeckError } from '../errors/limbeck-error.ts'
import { chooseKeys, type OpenKey } from './choose-keys.ts'
import { columnsAtFault } from './columns-at-fault.ts'
import { type DraftContext, draftRow } from './draft-row.ts'
import type { FillContext } from './fill-context.ts'
import { insertRow } from './insert-row.ts'
import { makeValue } from './make-value.ts'
import type { Promised } from './promised-keys.ts'
import type { RowDraft } from './row-draft.ts'
import type { TableFacts } from './table-facts.ts'

interface InventedKey extends OpenKey {
  readonly invented?: readonly string[]
}

/** How often a row is drafted anew before it is given up. */
const mostAttempts = 120

/** Puts one row into a table; returns why there is none, undefined for one that went in. */
export async function addRow(
  { connection, tables, types, random, promised, mayPromise = false, nextCount }: FillContext,
  table: TableFacts,
  style: Pick<DraftContext, 'hints' | 'isSparse'>,
  keys: readonly OpenKey[],
): Promise<string | undefined> {
  const mayBeNull = (number: number) =>
    table.columns.find((column) => column.number === number)?.isRequired === false
  const isOwn = ({ key, values }: OpenKey) => key.references === table.oid && values.length === 0
  const others = keys.filter((key) => !isOwn(key)).map(inventing)
  const owed = promised?.nextOf(table) ?? new Map()
  let refusal: LimbeckError | undefined
  let draft: RowDraft = new Map()
  let fault: ReadonlySet<number> = new Set(table.columns.map(({ number }) => number))
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const count = nextCount()
    const chosen = chooseKeys(others, mayBeNull, random)
    if (chosen === undefined) return missingParent(others, tables, mayBeNull)
    // What nobody objected to stays.
    const kept = [...draft].filter(([number]) => !fault.has(number))
    const nulls = attempt === 0 ? [] : others.flatMap(({ key }) => omitted(key.columns))
    const given: RowDraft = new Map([...chosen, ...nulls, ...kept, ...owed])
    const isSparse = style.isSparse && attempt < 20
    draft = draftRow({ table, types, random, ...style, isSparse, count, attempt, given })
    refusal = await insertRow(connection, table, withOwnKeys(draft, keys.filter(isOwn), `${count}`))
    if (refusal === undefined) {
      promised?.keepNextOf(table)
      promised?.add(others.flatMap((open) => promisesOf(open)))
      return undefined
    }
    if (!isWorthAnother(refusal)) break
    fault = columnsAtFault(refusal, table, types)
  }
  return refusal?.message ?? 'no row was tried'

  /** Where they are not checked, a key whose table is empty refers to a row that is made afterwards. */
  function inventing(open: OpenKey): InventedKey {
    if (!mayPromise || open.values.length > 0 || open.key.columns.some(mayBeNull)) return open
    const invented = open.key.columns.map((number) => {
      const column = table.columns.find((each) => each.number === number)
      const context = { types, random, count: nextCount(), label: column?.name ?? '' }
      return (column && makeValue(column, context)) ?? ''
    })
    return { ...open, values: [invented], invented }
  }

  function promisesOf({ key, invented }: InventedKey): readonly Promised[] {
    return invented === undefined ? [] : [{ table, key, values: invented }]
  }

  /** Null in a key's columns may be what a condition over several keys asks for. */
  function omitted(columns: readonly number[]): readonly (readonly [number, null])[] {
    if (!columns.every(mayBeNull) || !random.chance(0.3)) return []
    return columns.map((column) => [column, null])
  }
}

/** The first row of a table that refers to itself refers to itself. */
function withOwnKeys(draft: RowDraft, keys: readonly OpenKey[], number: string): RowDraft {
  const whole = new Map(draft)
  for (const { key } of keys) {
    for (const [index, column] of key.columns.entries()) {
      const referenced = key.referenced[index] ?? column
      const value = whole.get(referenced) ?? number
      whole.set(referenced, value)
      whole.set(column, value)
    }
  }
  return whole
}

function missingParent(
  keys: readonly OpenKey[],
  tables: FillContext['tables'],
  mayBeNull: (column: number) => boolean,
): string {
  const open = keys.find(({ key, values }) => values.length === 0 && !key.columns.some(mayBeNull))
  const parent = tables.get(open?.key.references ?? 0)
  return parent === undefined
    ? 'its foreign keys share columns, and no rows fit them all'
    : `${parent.name}, which it references, has no rows`
}

/** Another value may pass a constraint, a bound or a type's input; not what the server lacks or forbids. */
function isWorthAnother({ details }: LimbeckError): boolean {
  const state = String(details.sqlstate)
  return ['22', '23', 'P0', '44'].includes(state.slice(0, 2)) || state === '42804'
}

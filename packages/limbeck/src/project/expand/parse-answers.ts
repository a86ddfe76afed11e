import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { splitName } from '../../diff/renames/split-name.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Column } from '../../objects/column/column.ts'
import { columnIn } from './column-in.ts'
import type { ExpandAnswers } from './expand-answers.ts'

/** Old columns in the place of which new ones come. */
export interface Split {
  readonly before: Column
  readonly after: readonly Column[]
}

/** What a user said, with the columns that are meant. */
export interface ParsedAnswers {
  readonly ups: ReadonlyMap<ObjectId, string>
  readonly downs: ReadonlyMap<ObjectId, string>
  readonly splits: readonly Split[]
  readonly noExpands: ReadonlySet<ObjectId>
}

/**
 * Reads what a user said about expressions and splits.
 *
 * @throws LimbeckError `expand.malformed`, `expand.unknown-column`
 */
export function parseAnswers(
  { ups, downs, splits, noExpands }: ExpandAnswers,
  current: Catalog,
  desired: Catalog,
): ParsedAnswers {
  const now = (text: string) => columnIn(current, text, 'the current side')
  const then = (text: string) => columnIn(desired, text, 'the models')
  return {
    ups: new Map(ups.map(expressionOf).map(([text, sql]) => [then(text).id, sql])),
    downs: new Map(downs.map(expressionOf).map(([text, sql]) => [now(text).id, sql])),
    splits: splits.map((text) => splitOf(text, now, then)),
    noExpands: new Set(noExpands.map((text) => then(text).id)),
  }
}

/** An expression may hold what a name may not, so only the first `=` outside of quotes counts. */
function expressionOf(text: string): readonly [column: string, sql: string] {
  const [, column, sql] = /^((?:"(?:[^"]|"")*"|[^"=])+)=([\s\S]*\S[\s\S]*)$/.exec(text) ?? []
  if (column === undefined || sql === undefined) {
    throw malformed(text, 'Write COLUMN=EXPRESSION: orders.qty=qty::integer.')
  }
  return [column, sql.trim()]
}

function splitOf(text: string, now: (text: string) => Column, then: (text: string) => Column): Split {
  const sides = splitName(text, '=')
  const [left, right] = sides ?? []
  if (sides?.length !== 2 || left === undefined || right === undefined) {
    throw malformed(text, 'Write OLD=NEW,NEW: users.name=first_name,last_name.')
  }
  const before = now(left)
  const names = right.match(/(?:"(?:[^"]|"")*"|[^",])+/g) ?? []
  const place = `${quoted(before.schema)}.${quoted(before.table)}`
  return { before, after: names.map((name) => then(`${place}.${name.trim()}`)) }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function malformed(text: string, hint: string): LimbeckError {
  return new LimbeckError('expand.malformed', `'${text}' cannot be read`, { hint, details: { text } })
}

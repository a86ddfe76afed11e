import { type SqlRevision, sqlRevision } from '../sql-revision.ts'
import { idOf } from './id-of.ts'

/** Where a long way begins, and what revisions of it do by their numbers. */
interface LongWay {
  readonly from?: number
  /** What the first one stands on. */
  readonly down?: string
  readonly texts?: Readonly<Record<number, string>>
}

/** The files of a line of revisions, so many that each is sent whole. Each makes a table with a row. */
export function longWay(
  count: number,
  { from = 1, down, texts = {} }: LongWay = {},
): Readonly<Record<string, string>> {
  const revisions = Array.from({ length: count }, (_, index) => from + index).map((number): SqlRevision => {
    const before = number === from ? down : idOf(number - 1)
    return {
      revision: idOf(number),
      ...(before !== undefined && { down: before }),
      upgrade:
        texts[number] ?? `create table t${number} (id int primary key);\ninsert into t${number} values (1);`,
      downgrade: `drop table if exists t${number};`,
    }
  })
  return Object.fromEntries(revisions.map((each) => [`${each.revision}.sql`, sqlRevision(each)]))
}

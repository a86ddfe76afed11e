import { columnTypes } from './ast/column-types.ts'
import type { SqlRule } from './rule.ts'

/** A rule that finds columns of some types. */
export interface TypeRule extends Omit<SqlRule, 'subject' | 'check'> {
  /** The types, as the parser names them. */
  readonly types: readonly string[]
  /** Whether only a type with a length or precision is meant. Default false. */
  readonly onlyModified?: boolean
  /** Says it of one column. */
  readonly say: (column: string) => string
}

/** Makes the rule that finds columns of some types, in new tables too. */
export function typeRule({ types, onlyModified = false, say, ...rule }: TypeRule): SqlRule {
  return {
    ...rule,
    subject: 'sql',
    check: (script) =>
      columnTypes(script).flatMap(({ statement, column, type, hasModifier, at }) =>
        types.includes(type) && (hasModifier || !onlyModified)
          ? [{ statement, message: say(column), at }]
          : [],
      ),
  }
}

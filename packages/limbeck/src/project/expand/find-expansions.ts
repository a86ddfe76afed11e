import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { parseRename } from '../../diff/renames/parse-rename.ts'
import { renamedText } from '../../diff/renames/rename-text.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Column } from '../../objects/column/column.ts'
import { columnId } from '../../objects/column/column-id.ts'
import { isColumn } from '../../objects/column/is-column.ts'
import { keepsRows } from '../../objects/column/keeps-rows.ts'
import { triggerId } from '../../objects/trigger/trigger-id.ts'
import { answerNeeded } from './answer-needed.ts'
import type { ExpandAnswers, ExpressionQuestion } from './expand-answers.ts'
import type { Expansion } from './expansion.ts'
import { freeName } from './free-name.ts'
import { obviousExpressions, proposedExpressions } from './obvious-expressions.ts'
import { type ParsedAnswers, parseAnswers } from './parse-answers.ts'
import { refuseExpansion } from './refuse-expansion.ts'

/** A column and what becomes of it. */
interface Change {
  readonly before: Column
  readonly after: readonly Column[]
}

/**
 * Finds the columns that clients must not lose at once: renamed ones, those whose change of type rewrites the table, those
 * that become NOT NULL, and those that a user says are split.
 *
 * @throws LimbeckError `expand.answer-needed` for expressions that nobody can derive, `expand.not-possible`,
 * `expand.answer-unused`, and those of `parseAnswers`
 */
export function findExpansions(
  current: Catalog,
  desired: Catalog,
  answers: ExpandAnswers,
  renames: readonly string[],
): readonly Expansion[] {
  const parsed = parseAnswers(answers, current, desired)
  const changes = changesOf(current, desired, parsed, renames)
  const questions: ExpressionQuestion[] = []
  const expansions = changes.map((change) => {
    refuseExpansion(change.before, change.after, current)
    return expansionOf(change, { current, desired, parsed, ask: (question) => questions.push(question) })
  })
  refuseUnused(parsed, changes)
  if (questions.length > 0) throw answerNeeded(questions)
  return expansions
}

function changesOf(
  current: Catalog,
  desired: Catalog,
  { splits, noExpands }: ParsedAnswers,
  renames: readonly string[],
): readonly Change[] {
  const renamed = renames.flatMap((text): readonly Change[] => {
    const { id, to } = parseRename(text, current)
    const before = current.objects.get(id)
    if (!isColumn(before)) throw otherRename(text)
    const after = desired.objects.get(columnId(before.schema, before.table, to))
    return isColumn(after) ? [{ before, after: [after] }] : []
  })
  const altered = [...desired.objects.values()].filter(isColumn).flatMap((after): readonly Change[] => {
    const before = current.objects.get(after.id)
    // The column of a partition changes with that of its table.
    if (!isColumn(before) || after.partOf !== undefined || noExpands.has(after.id)) return []
    const isRewritten = before.type !== after.type && !keepsRows(before.type, after.type)
    return isRewritten || (before.nullable && !after.nullable) ? [{ before, after: [after] }] : []
  })
  return [...splits, ...renamed, ...altered]
}

function expansionOf(
  { before, after }: Change,
  {
    current,
    desired,
    parsed,
    ask,
  }: {
    readonly current: Catalog
    readonly desired: Catalog
    readonly parsed: ParsedAnswers
    readonly ask: (question: ExpressionQuestion) => void
  },
): Expansion {
  const { schema, table } = before
  const isTaken = (name: string) =>
    [current, desired].some(({ objects }) => objects.has(columnId(schema, table, name)))
  const names = after.map((column) =>
    column.id === before.id ? freeName(column.name, '_new', isTaken) : column.name,
  )
  const [single, ...others] = after
  const pair = single !== undefined && others.length === 0 ? single : undefined
  const obvious = pair && obviousExpressions(before, pair, names[0] ?? '')
  const proposed = pair && proposedExpressions(before, pair, names[0] ?? '')
  const why = reasonOf(before, after)
  const without = pair?.id === before.id ? renamedText(pair) : undefined
  const answered = (
    direction: 'up' | 'down',
    id: ObjectId,
    expression: string | undefined,
    question: object,
  ): string => {
    const given = (direction === 'up' ? parsed.ups : parsed.downs).get(id) ?? expression
    if (given === undefined) ask({ direction, why, without, ...question } as ExpressionQuestion)
    return given ?? ''
  }
  const newColumns = after.map((column, index) => ({
    column,
    name: names[index] ?? column.name,
    isStated: parsed.ups.has(column.id),
    expression: answered('up', column.id, obvious?.up, {
      column: renamedText(column),
      over: [before.name],
      proposal: proposed?.up ?? before.name,
    }),
  }))
  const isTrigger = (name: string) => current.objects.has(triggerId({ schema, table, name }))
  return {
    schema,
    table,
    // Triggers of a table fire in the order of their names, and this one must see what the others have made.
    trigger: freeName(`zz_expand_${table}_${names[0] ?? ''}`, '', isTrigger),
    new: newColumns,
    old: [
      {
        column: before,
        name: before.name,
        isStated: parsed.downs.has(before.id),
        expression: answered('down', before.id, obvious?.down, {
          column: renamedText(before),
          over: names,
          proposal: proposed?.down ?? names.join(` || ' ' || `),
        }),
      },
    ],
  }
}

function reasonOf(before: Column, after: readonly Column[]): string {
  const [first] = after
  if (after.length !== 1 || first === undefined)
    return `is split into ${after.map(({ name }) => name).join(', ')}`
  if (before.type !== first.type) return `changes from ${before.type} to ${first.type}`
  return before.nullable && !first.nullable ? 'becomes not null' : 'is another column'
}

/** An expression that nobody asked for has a wrong name, most likely. */
function refuseUnused({ ups, downs }: ParsedAnswers, changes: readonly Change[]): void {
  const used = new Set(changes.flatMap(({ before, after }) => [before, ...after]).map(({ id }) => id))
  const unused = [...ups.keys(), ...downs.keys()].find((id) => !used.has(id))
  if (unused === undefined) return
  const column = renamedText({ id: unused })
  throw new LimbeckError(
    'expand.answer-unused',
    `There is an expression for ${column}, which is not changed in phases`,
    {
      hint: 'Leave it out, or say what the change is: --split OLD=NEW,NEW or --rename OLD=NEW.',
      details: { column },
    },
  )
}

function otherRename(text: string): LimbeckError {
  return new LimbeckError(
    'expand.other-rename',
    `The rename ${text} cannot be made in phases: only a column can have two names for a time`,
    {
      hint: 'Make it in a revision of its own, without --expand.',
      details: { rename: text },
    },
  )
}

import { definitionsWith, type OwnOperations } from '../objects/definitions-with.ts'
import { buildPlan } from '../plan/build-plan.ts'
import type { Step } from '../plan/plan.ts'
import type { RevisionFile } from '../revisions/revision.ts'
import type { ReadBlock } from '../sql/load-block-reader.ts'
import type { ParseStatement } from '../sql/load-parser.ts'
import { blockStatements } from './block-statements.ts'
import { findSilence } from './find-silence.ts'
import type { Finding } from './finding.ts'
import { loadLocatedBody } from './load-located-body.ts'
import type { LocatedOperation, Place } from './located-operation.ts'
import { parseScript } from './parse-script.ts'
import { placeAt } from './place-at.ts'
import { readSilences } from './read-silences.ts'
import type { Rule } from './rule.ts'
import type { ScriptStatement } from './script.ts'
import { statementPlaces } from './statement-places.ts'

/** A revision that is to be linted. */
export interface RevisionToLint {
  readonly file: RevisionFile
  /** Its text, with line feeds. */
  readonly text: string
  readonly direction: 'upgrade' | 'downgrade'
  /** Its parents that say they were made later. */
  readonly youngerParents: readonly string[]
  /** Undefined where there is no repository. */
  readonly isUncommitted: boolean | undefined
}

/** What a revision is linted with. */
export interface LintContext {
  readonly parse: ParseStatement
  readonly readBlock: ReadBlock
  /** The rules that are asked. */
  readonly rules: readonly Rule[]
  /** The names of all rules, whether they are asked or not. */
  readonly ruleNames: ReadonlySet<string>
  /** The project's own operations. */
  readonly operations: OwnOperations | undefined
  /** Whether operations take their online form. */
  readonly online: boolean
  /** Its operations are written for this server. */
  readonly serverVersion: number
}

interface PlacedStatement {
  readonly step: Step
  readonly sql: string
  /** Where the call of its operation begins, and the statement itself where that is known. */
  readonly callPlace: Place | undefined
  readonly place: Place | undefined
  /** Whether it stands in the body of a DO statement. */
  readonly isInBlock: boolean
}

/**
 * Asks the rules about one direction of a revision, which needs no database. A revision without that direction has no
 * findings. Objects that the revision makes itself are nobody else's yet: of them most rules say nothing.
 *
 * @throws LimbeckError what loading the revision throws
 */
export async function lintRevision(
  revision: RevisionToLint,
  context: LintContext,
): Promise<readonly Finding[]> {
  const { file, text, direction } = revision
  const body = await loadLocatedBody(file, text, context.operations)
  const operations = body[direction]
  if (operations === undefined) return []
  const placed = placedStatements(operations, revision, context).flatMap((each) => [
    each,
    ...placedInBlock(each, context.readBlock),
  ])
  const script = parseScript(
    context.parse,
    placed.map(({ step, sql, isInBlock }) => ({
      sql,
      transaction: step.isTransactional ? step.group : isInBlock ? outside + step.index : undefined,
      hazards: step.operation.op === 'execute' ? undefined : (step.statement.hazards ?? []),
      isExecuted: step.operation.op === 'execute' && file.language === 'typescript' && !isInBlock,
    })),
  )
  const silences = readSilences(text, file.path, file.language)
  const facts = {
    file,
    script,
    silences,
    ruleNames: context.ruleNames,
    youngerParents: revision.youngerParents,
    isUncommitted: revision.isUncommitted,
    lines: placed.map(({ callPlace }) => callPlace?.line),
    body: {
      upgrade: body.upgrade.map(({ operation }) => operation),
      downgrade: body.downgrade?.map(({ operation }) => operation),
    },
  }
  const base = { revision: file.revision, direction, path: file.path }
  const found = context.rules.flatMap((rule): readonly Finding[] => {
    const { name, remedy } = rule
    if (rule.subject === 'sql') {
      return [...rule.check(script)].map(({ statement, message, at = 0 }) => {
        const places = placesOf(placed[statement.index], statement, at)
        const silenced = findSilence(silences, name, places.lines)
        return { rule: name, message, remedy, ...base, ...places.shown, silenced }
      })
    }
    // The file is the same in both directions.
    if (direction === 'downgrade') return []
    return [...rule.check(facts)].map(({ message, line }) => {
      const silenced = isAboutSilence(name)
        ? undefined
        : findSilence(silences, name, line === undefined ? undefined : [line])
      return { rule: name, message, remedy, ...base, line: line ?? 1, column: 1, silenced }
    })
  })
  return found.sort((left, right) => left.line - right.line || left.column - right.column)
}

function placedStatements(
  operations: readonly LocatedOperation[],
  { file, direction }: RevisionToLint,
  { operations: own, online, serverVersion }: LintContext,
): readonly PlacedStatement[] {
  const recorded = operations.map(({ operation }) => operation)
  const input = {
    direction,
    file,
    body: { upgrade: recorded, downgrade: recorded },
    checksum: '',
    parents: file.downRevision,
    versionTable: [],
  }
  const plan = buildPlan([input], {
    from: [],
    to: [],
    serverVersion,
    online,
    transaction: 'per-revision',
    definitions: definitionsWith(own),
  })
  const steps = plan.groups.flatMap(({ parts }) => parts.flatMap((part) => part.steps))
  return operations.flatMap(({ operation, place, sqlPlace }) => {
    const own = steps.filter((step) => step.operation === operation)
    const starts = statementPlaces(operation, sqlPlace)
    return own.flatMap((step, index) =>
      'sql' in step.statement
        ? [{ step, sql: step.statement.sql, callPlace: place, place: starts[index], isInBlock: false }]
        : [],
    )
  })
}

/** A DO statement outside of a transaction is one by itself: from here on these are numbered by their steps. */
const outside = 1_000_000

/** What a person wrote into a DO statement; that of an operation has been declared by it. */
function placedInBlock(
  { step, sql, callPlace, place }: PlacedStatement,
  readBlock: ReadBlock,
): readonly PlacedStatement[] {
  if (step.operation.op !== 'execute') return []
  return blockStatements(sql, readBlock).map(({ sql: text, offset }) => ({
    step,
    sql: text,
    callPlace: place ?? callPlace,
    place: offset === undefined || place === undefined ? place : placeAt(sql, offset, place),
    isInBlock: true,
  }))
}

/** Where a finding is shown, and the lines whose comments silence it. */
function placesOf(placed: PlacedStatement | undefined, { sql }: ScriptStatement, at: number) {
  const exact = placed?.place === undefined ? undefined : placeAt(sql, at, placed.place)
  const shown = exact ?? placed?.callPlace ?? { line: 1, column: 1 }
  const lines = [shown.line, placed?.place?.line, placed?.callPlace?.line]
  return { shown, lines: lines.filter((line) => line !== undefined) }
}

function isAboutSilence(rule: string): boolean {
  return rule.startsWith('silence-')
}

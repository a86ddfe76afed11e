import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { VerifiedRevision, VerifyResult } from '../../project/verify/verify-result.ts'
import { place } from '../../revisions/place.ts'
import type { CommandContext } from '../command.ts'
import { defineCommand } from '../define-command.ts'
import { parseSeed } from '../parse-seed.ts'

interface VerifyFlags {
  readonly all?: boolean
  readonly seed?: number
}

/** `verify [R…]`: proves revisions up, down and up in a scratch database with rows. Ends with 3 when one fails. */
export const verify = defineCommand({
  configure: (command) => {
    command
      .argument(
        '[revisions...]',
        'ids, ranges a:b …; default: what the database has not applied, without one all',
      )
      .option('--all', 'every revision, whether applied or not')
      .option('--seed <number>', 'generate other rows', parseSeed)
  },
  run: async (context, { all = false, seed }: VerifyFlags, revisions: readonly string[]) => {
    if (all && revisions.length > 0) {
      throw new LimbeckError('usage.conflicting-option', 'Revisions are named beside --all', {
        hint: 'Leave out the one or the other.',
      })
    }
    const project = await context.project()
    const result = await project.verify({ revisions, all, ...(seed !== undefined && { seed }) })
    const findings = result.revisions.flatMap(({ revision, failures }) =>
      failures.map(({ message }) => `${revision}: ${message}`),
    )
    const isProven = findings.length === 0 && result.notReached.length === 0
    return { text: lines(result, context), json: result, exitCode: isProven ? 0 : 3, findings }
  },
})

function lines(result: VerifyResult, context: CommandContext): readonly string[] {
  const { revisions, notReached, filled, unfilled, seed } = result
  const rows = filled.reduce((sum, table) => sum + table.rows, 0)
  const tables = `${filled.length} of ${filled.length + unfilled.length} tables`
  return [
    ...revisions.flatMap((revision) => revisionLines(revision, context)),
    ...notReached.map((revision) => `${context.colors.yellow('-')} ${revision}: not reached`),
    ...unfilled.map(
      ({ table, reason }) => `No row fits table ${table}, so what it holds is not proven: ${reason}`,
    ),
    revisions.length === 0
      ? 'Nothing to verify: the database has applied every revision. --all takes them all.'
      : `${summary(result)}, with ${rows} rows in ${tables} (seed ${seed}).`,
  ]
}

function revisionLines(
  { revision, message, path, irreversible, areRowsCompared, refusals, failures }: VerifiedRevision,
  { colors }: CommandContext,
): readonly string[] {
  const way = irreversible === undefined ? 'up, down, up' : `up only (irreversible: ${irreversible})`
  const rows = areRowsCompared ? '' : ', rows not compared (it changes them as it likes)'
  const title = `${revision}${message === '' ? '' : `, ${message}`}`
  const refused = refusals.map((text) => `    refuses generated rows: ${text}`)
  if (failures.length === 0) return [`${colors.green('✓')} ${title}: ${way}${rows}`, ...refused]
  return [
    `${colors.red('✗')} ${title} (${place(path)})`,
    ...refused,
    ...failures.map(({ kind, message: text }) => `    ${kind}: ${text}`),
  ]
}

function summary({ revisions, notReached }: VerifyResult): string {
  const failed = revisions.filter(({ failures }) => failures.length > 0).length
  const all = revisions.length + notReached.length
  const what = all === 1 ? '1 revision' : `${all} revisions`
  return failed === 0 ? `Verified ${what}` : `${failed} of ${what} failed`
}

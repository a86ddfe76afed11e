import { Option } from 'commander'
import manifest from '../../../package.json' with { type: 'json' }
import type { LintResult } from '../../project/lint-project.ts'
import { annotationLine } from '../annotation-line.ts'
import type { PlacedFinding } from '../command.ts'
import { defineCommand } from '../define-command.ts'
import { findingLines } from '../format/finding-lines.ts'
import { sarifLog } from '../format/sarif-log.ts'

interface LintFlags {
  readonly downgrade?: true
  readonly models?: true
  readonly rule: readonly string[]
  readonly format: 'text' | 'sarif' | 'github'
}

/** `lint [R…]`: asks the rules about revisions, without a database. Ends with 3 when one has found something. */
export const lint = defineCommand({
  configure: (command) => {
    command
      .argument(
        '[revisions...]',
        'ids, ranges a:b …; default: all, or those after lint.after of the configuration',
      )
      .option('--rule <name>', 'ask only this rule, on or off; may be repeated', collect, [])
      .option('--downgrade', 'look at the way back in place of the way up')
      .option('--models', 'look at the columns of the models too, in a scratch database')
      .addOption(
        new Option('--format <format>', 'text, sarif or github')
          .choices(['text', 'sarif', 'github'])
          .default('text', 'text'),
      )
  },
  run: async (context, flags: LintFlags, revisions: readonly string[]) => {
    const project = await context.project()
    const result = await project.lint({
      revisions,
      direction: flags.downgrade === true ? 'downgrade' : 'upgrade',
      models: flags.models === true,
      rules: flags.rule,
    })
    const { findings, naiveColumns } = result
    const placed = findings.map(
      ({ rule, message, path, line, column }): PlacedFinding => ({
        title: rule,
        message,
        path,
        line,
        column,
      }),
    )
    const annotations = [...placed, ...naiveColumns.map(naiveColumnText)]
    const { rules } = await import('../../project/lint-rules.ts')
    const forPeople = () => [
      ...findings.flatMap((finding) => findingLines(finding, context.directory, context.colors)),
      ...naiveColumns.map(naiveColumnText),
      summary(result),
    ]
    const texts = {
      text: forPeople,
      github: () => annotations.map(annotationLine),
      sarif: () => [
        JSON.stringify(sarifLog(result, rules, manifest.version, context.directory), undefined, 2),
      ],
    }
    const isClean = annotations.length === 0
    return {
      text: texts[flags.format](),
      json: result,
      exitCode: isClean ? 0 : 3,
      findings: flags.format === 'github' ? [] : annotations,
    }
  },
})

function collect(name: string, previous: readonly string[]): readonly string[] {
  return [...previous, name]
}

function naiveColumnText(column: string): string {
  return `The models make ${column} a timestamp without a time zone (naive-timestamp).`
}

function summary({ revisions, findings, silenced, naiveColumns }: LintResult): string {
  const count = findings.length + naiveColumns.length
  const told = silenced.length === 0 ? '' : `, ${silenced.length} silenced with a reason`
  const where = revisions.length === 1 ? '1 revision' : `${revisions.length} revisions`
  return `${count === 0 ? 'Nothing' : count} found in ${where}${told}.`
}

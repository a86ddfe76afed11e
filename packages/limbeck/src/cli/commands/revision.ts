import { relative } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { AdoptOptions } from '../../project/adopt-database.ts'
import type { RenameAnswers, RenameChoice } from '../../project/settle-renames.ts'
import type { NewRevisionResult } from '../../project/write-new-revision.ts'
import type { CommandContext, CommandResult } from '../command.ts'
import { defineCommand } from '../define-command.ts'
import { renameOptions } from '../rename-options.ts'
import { several } from '../several.ts'

interface RevisionFlags {
  readonly message?: string
  readonly autogenerate?: boolean
  readonly allowEmpty?: boolean
  readonly keep?: boolean
  readonly sqlFile?: boolean
  readonly head?: string
  readonly splice?: boolean
  readonly branchLabel?: readonly string[]
  readonly versionPath?: string
  readonly revId?: string
  readonly dependsOn?: readonly string[]
  readonly from?: string
  readonly rename?: readonly string[]
  readonly noRename?: readonly string[]
  readonly adopt?: boolean
}

/** `revision`: writes a new revision file, empty or with what turns the database into the models. */
export const revision = defineCommand({
  configure: (command) => {
    command
      .option('-m, --message <text>', 'what the revision does')
      .option('--autogenerate', 'write the operations that bring the database to the models')
      .option('--allow-empty', 'with --autogenerate: write a file even when nothing differs')
      .option('--keep', 'with --autogenerate: keep aside what is dropped, so that the way back restores it')
      .option('--sql-file', 'write an SQL file in place of a TypeScript file')
      .option('--head <revision>', 'the parent; default: the only head')
      .option('--splice', 'allow a parent that is not a head')
      .option('--branch-label <label>', 'a name for the line that begins here; may be repeated', several)
      .option('--version-path <folder>', 'one of the folders of revisions; default: the first')
      .option('--rev-id <id>', 'an id in place of a random one')
      .option('--depends-on <revision>', 'a revision that must be applied first; may be repeated', several)
      .option('--from <side>', 'what --autogenerate compares with: database or revisions')
      .option('--adopt', "write the database's schema as the first revision, under the id that it records")
    for (const option of renameOptions('with --autogenerate: ')) command.addOption(option)
  },
  run: async (context, flags: RevisionFlags) => {
    const { from } = flags
    if (from !== undefined && from !== 'database' && from !== 'revisions') {
      throw new LimbeckError(
        'usage.invalid-option',
        `--from must be database or revisions, but is '${from}'`,
        {
          hint: '`database` is the database at the URL, `revisions` the replayed revision files.',
        },
      )
    }
    requireAutogenerate(flags)
    const project = await context.project()
    if (flags.adopt === true) return resultOf(context, await project.adopt(adoptOptions(flags)))
    const options = {
      message: flags.message ?? '',
      autogenerate: flags.autogenerate ?? false,
      allowEmpty: flags.allowEmpty ?? false,
      keep: flags.keep ?? false,
      language: flags.sqlFile === true ? 'sql' : 'typescript',
      head: flags.head,
      splice: flags.splice ?? false,
      branchLabels: flags.branchLabel ?? [],
      versionPath: flags.versionPath,
      revisionId: flags.revId,
      dependsOn: flags.dependsOn ?? [],
      from,
    } as const
    const result = await settled(context, flags, (answers) => project.revision({ ...options, ...answers }))
    return resultOf(context, result)
  },
})

function resultOf({ directory }: CommandContext, result: NewRevisionResult): CommandResult {
  if (result.isRefused) return { text: ['No revision: processOperations refused it.'], json: result }
  if (result.path === undefined) return { text: ['No changes in schema detected.'], json: result }
  return { text: [`Wrote ${relative(directory, result.path)}`], json: result }
}

function adoptOptions({ message, sqlFile, versionPath, revId }: RevisionFlags): AdoptOptions {
  return {
    message: message ?? 'Adopt the existing database',
    language: sqlFile === true ? 'sql' : 'typescript',
    versionPath,
    revisionId: revId,
  }
}

function requireAutogenerate({ autogenerate, rename, noRename, keep }: RevisionFlags): void {
  if (autogenerate === true) return
  if (keep === true) {
    throw new LimbeckError('usage.invalid-option', '--keep needs --autogenerate', {
      hint: 'Add --autogenerate, or write { keep: true } into the drops of the new file yourself.',
    })
  }
  if (rename === undefined && noRename === undefined) return
  throw new LimbeckError('usage.invalid-option', '--rename and --no-rename need --autogenerate', {
    hint: 'Add --autogenerate, or write op.renameColumn(…) into the new file yourself.',
  })
}

/** Runs `write` again with the answers as long as it asks; off a terminal its question is the command's error. */
async function settled<Result>(
  context: CommandContext,
  { rename = [], noRename = [] }: RevisionFlags,
  write: (answers: RenameAnswers) => Promise<Result>,
): Promise<Result> {
  let answers: RenameAnswers = { renames: rename, noRenames: noRename }
  for (;;) {
    try {
      return await write(answers)
    } catch (error) {
      const questions = questionsOf(error)
      if (questions === undefined || !context.isInteractive) throw error
      const { askRenames } = await import('../ask-renames.ts')
      const { renames, noRenames } = await askRenames(questions)
      answers = {
        renames: [...answers.renames, ...renames],
        noRenames: [...answers.noRenames, ...noRenames],
      }
    }
  }
}

function questionsOf(error: unknown): readonly RenameChoice[] | undefined {
  if (!(error instanceof LimbeckError) || error.code !== 'rename.answer-needed') return undefined
  return error.details.questions as readonly RenameChoice[]
}

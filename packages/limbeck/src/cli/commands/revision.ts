import { relative } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { AdoptOptions } from '../../project/adopt-database.ts'
import type { NewRevisionResult } from '../../project/write-new-revision.ts'
import type { CommandContext, CommandResult } from '../command.ts'
import { defineCommand } from '../define-command.ts'
import { expandOptions } from '../expand-options.ts'
import { renameOptions } from '../rename-options.ts'
import { type AutogenerateFlags, requireAutogenerate } from '../require-autogenerate.ts'
import { settleAnswers } from '../settle-answers.ts'
import { several } from '../several.ts'

interface RevisionFlags extends AutogenerateFlags {
  readonly message?: string
  readonly allowEmpty?: boolean
  readonly sqlFile?: boolean
  readonly head?: string
  readonly splice?: boolean
  readonly branchLabel?: readonly string[]
  readonly versionPath?: string
  readonly revId?: string
  readonly dependsOn?: readonly string[]
  readonly from?: string
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
    for (const option of expandOptions()) command.addOption(option)
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
      expand: flags.expand ?? false,
      splits: flags.split ?? [],
    } as const
    const result = await settleAnswers(context, flags, (answers) =>
      project.revision({ ...options, ...answers }),
    )
    return resultOf(context, result)
  },
})

function resultOf({ directory }: CommandContext, result: NewRevisionResult): CommandResult {
  if (result.isRefused) return { text: ['No revision: processOperations refused it.'], json: result }
  if (result.path === undefined) return { text: ['No changes in schema detected.'], json: result }
  const paths = [result.path, ...(result.contract?.path === undefined ? [] : [result.contract.path])]
  return { text: paths.map((path) => `Wrote ${relative(directory, path)}`), json: result }
}

function adoptOptions({ message, sqlFile, versionPath, revId }: RevisionFlags): AdoptOptions {
  return {
    message: message ?? 'Adopt the existing database',
    language: sqlFile === true ? 'sql' : 'typescript',
    versionPath,
    revisionId: revId,
  }
}

import { relative } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { defineCommand } from '../define-command.ts'

interface RevisionFlags {
  readonly message?: string
  readonly autogenerate?: boolean
  readonly allowEmpty?: boolean
  readonly sqlFile?: boolean
  readonly head?: string
  readonly splice?: boolean
  readonly branchLabel?: readonly string[]
  readonly versionPath?: string
  readonly revId?: string
  readonly dependsOn?: readonly string[]
  readonly from?: string
}

/** `revision`: writes a new revision file, empty or with what turns the database into the models. */
export const revision = defineCommand({
  configure: (command) => {
    const several = (value: string, previous: readonly string[] = []) => [...previous, value]
    command
      .option('-m, --message <text>', 'what the revision does')
      .option('--autogenerate', 'write the operations that bring the database to the models')
      .option('--allow-empty', 'with --autogenerate: write a file even when nothing differs')
      .option('--sql-file', 'write an SQL file in place of a TypeScript file')
      .option('--head <revision>', 'the parent; default: the only head')
      .option('--splice', 'allow a parent that is not a head')
      .option('--branch-label <label>', 'a name for the line that begins here; may be repeated', several)
      .option('--version-path <folder>', 'one of the folders of revisions; default: the first')
      .option('--rev-id <id>', 'an id in place of a random one')
      .option('--depends-on <revision>', 'a revision that must be applied first; may be repeated', several)
      .option('--from <side>', 'what --autogenerate compares with: database or revisions')
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
    const project = await context.project()
    const result = await project.revision({
      message: flags.message ?? '',
      autogenerate: flags.autogenerate ?? false,
      allowEmpty: flags.allowEmpty ?? false,
      language: flags.sqlFile === true ? 'sql' : 'typescript',
      head: flags.head,
      splice: flags.splice ?? false,
      branchLabels: flags.branchLabel ?? [],
      versionPath: flags.versionPath,
      revisionId: flags.revId,
      dependsOn: flags.dependsOn ?? [],
      from,
    })
    if (result.path === undefined) return { text: ['No changes in schema detected.'], json: result }
    return { text: [`Wrote ${relative(context.directory, result.path)}`], json: result }
  },
})

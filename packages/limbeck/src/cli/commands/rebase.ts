import { relative } from 'node:path'
import type { RebaseResult } from '../../project/rebase/rebase-project.ts'
import { defineCommand } from '../define-command.ts'

interface RebaseFlags {
  readonly onto: string
  readonly proof: boolean
}

/** `rebase R --onto H`: gives a line of revisions that nobody has applied a new parent, in its files. */
export const rebase = defineCommand({
  configure: (command) => {
    command
      .argument('<revision>', 'what moves, with all it stands on since the lines parted')
      .requiredOption('--onto <revision>', 'what it is to come after')
      .option('--no-proof', 'do not show first that it applies there')
  },
  run: async (context, { onto, proof }: RebaseFlags, revision: string) => {
    const project = await context.project()
    const result = await project.rebase({ revision, onto, proof })
    return { text: textOf(result, context.directory), json: result }
  },
})

function textOf(result: RebaseResult, directory: string): readonly string[] {
  const { revision, onto, changes, asked, isProven, heads } = result
  if (changes.length === 0) return [`Nothing to do: ${revision} comes after ${onto} already.`]
  return [
    ...changes.flatMap(({ path, before, after, createdAt }) => [
      `Changed ${relative(directory, path)}`,
      ...(before.join() === after.join() ? [] : [`  parent: ${parents(before)} -> ${parents(after)}`]),
      ...(createdAt === undefined ? [] : [`  date:   ${createdAt}, since it was before its parent's`]),
    ]),
    isProven ? `${revision} applies after ${onto}.` : 'Not proven: it was not run at its new place.',
    asked === undefined
      ? 'No database was asked whether the moved revisions are applied: make sure that nobody has them.'
      : `They are not applied in ${asked}. Make sure that nobody else has them.`,
    `${heads.length === 1 ? 'The head is' : 'The heads are'} ${heads.join(', ')}.`,
  ]
}

function parents(revisions: readonly string[]): string {
  return revisions.length === 0 ? '<base>' : revisions.join(', ')
}

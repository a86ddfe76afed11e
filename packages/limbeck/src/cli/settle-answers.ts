import { LimbeckError } from '../errors/limbeck-error.ts'
import type { ExpandAnswers, ExpressionQuestion } from '../project/expand/expand-answers.ts'
import type { RenameAnswers, RenameChoice } from '../project/settle-renames.ts'
import type { CommandContext } from './command.ts'
import type { AutogenerateFlags } from './require-autogenerate.ts'

/** What the flags and prompts of `revision --autogenerate` answer. */
export type RevisionAnswers = RenameAnswers & Omit<ExpandAnswers, 'splits'>

/** Runs `write` again with the answers as long as it asks; off a terminal its question is the command's error. */
export async function settleAnswers<Result>(
  context: CommandContext,
  { rename = [], noRename = [], up = [], down = [], noExpand = [] }: AutogenerateFlags,
  write: (answers: RevisionAnswers) => Promise<Result>,
): Promise<Result> {
  let answers: RevisionAnswers = {
    renames: rename,
    noRenames: noRename,
    ups: up,
    downs: down,
    noExpands: noExpand,
  }
  for (;;) {
    try {
      return await write(answers)
    } catch (error) {
      const more = context.isInteractive ? await ask(error) : undefined
      if (more === undefined) throw error
      answers = {
        renames: [...answers.renames, ...(more.renames ?? [])],
        noRenames: [...answers.noRenames, ...(more.noRenames ?? [])],
        ups: [...answers.ups, ...(more.ups ?? [])],
        downs: [...answers.downs, ...(more.downs ?? [])],
        noExpands: [...answers.noExpands, ...(more.noExpands ?? [])],
      }
    }
  }
}

/** Undefined for an error that asks nothing. */
async function ask(error: unknown): Promise<Partial<RevisionAnswers> | undefined> {
  if (!(error instanceof LimbeckError)) return undefined
  if (error.code === 'rename.answer-needed') {
    const { askRenames } = await import('./ask-renames.ts')
    return askRenames(error.details.questions as readonly RenameChoice[])
  }
  if (error.code === 'expand.answer-needed') {
    const { askExpressions } = await import('./ask-expressions.ts')
    return askExpressions(error.details.questions as readonly ExpressionQuestion[])
  }
  return undefined
}

import type { ExpandAnswers, ExpressionQuestion } from '../project/expand/expand-answers.ts'
import { orCancel } from './or-cancel.ts'

/** Asks on the terminal what old and new columns have, in SQL; an empty answer changes the column at once. */
export async function askExpressions(
  questions: readonly ExpressionQuestion[],
): Promise<Omit<ExpandAnswers, 'splits'>> {
  const { text } = await import('@clack/prompts')
  const answers = { ups: [] as string[], downs: [] as string[], noExpands: [] as string[] }
  for (const { direction, column, why, over, proposal, without } of questions) {
    if (without !== undefined && answers.noExpands.includes(without)) continue
    const side = direction === 'up' ? 'new' : 'old'
    const sql = await orCancel(
      text({
        message: `${column} ${why}. What is its ${side} value, in SQL over ${over.join(', ')}?${without === undefined ? '' : ' (empty: change it at once)'}`,
        initialValue: proposal,
        validate: (value) =>
          without === undefined && (value ?? '').trim() === '' ? 'An expression is needed.' : undefined,
      }),
      'No revision was written',
      'Run the command again when you know, or answer by --up, --down and --no-expand.',
    )
    if ((sql ?? '').trim() === '' && without !== undefined) answers.noExpands.push(without)
    else (direction === 'up' ? answers.ups : answers.downs).push(`${column}=${sql}`)
  }
  return answers
}

import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { ExpressionQuestion } from './expand-answers.ts'

/** Asks for expressions, with the exact flags that give the proposed ones. */
export function answerNeeded(questions: readonly ExpressionQuestion[]): LimbeckError {
  const columns = [...new Set(questions.map(({ column, why }) => `${column} (${why})`))].join(', ')
  const flags = questions.map(
    ({ direction, column, proposal }) => `--${direction} ${shell(`${column}=${proposal}`)}`,
  )
  const without = [...new Set(questions.flatMap((question) => question.without ?? []))]
  const other =
    without.length === 0
      ? ''
      : `; or change it at once: ${without.map((column) => `--no-expand ${shell(column)}`).join(' ')}`
  return new LimbeckError(
    'expand.answer-needed',
    `Which value do old and new clients see? Only you can tell for ${columns}`,
    {
      hint: `Say it in SQL, for instance: ${flags.join(' ')}${other}`,
      details: { questions },
      exitCode: 2,
    },
  )
}

function shell(text: string): string {
  return /^[\w.=:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

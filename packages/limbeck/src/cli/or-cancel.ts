import { isCancel } from '@clack/prompts'
import { LimbeckError } from '../errors/limbeck-error.ts'

/**
 * The answer to a prompt.
 *
 * @throws LimbeckError `prompt.cancelled` when the user gave none; `message` says what was not done
 */
export async function orCancel<Answer>(
  prompt: Promise<Answer>,
  message: string,
  hint: string,
): Promise<Exclude<Answer, symbol>> {
  const answer = await prompt
  if (!isCancel(answer)) return answer as Exclude<Answer, symbol>
  throw new LimbeckError('prompt.cancelled', message, { hint })
}

import { LimbeckError } from '../errors/limbeck-error.ts'
import type { AllowedHazard } from '../runner/allowed-hazard.ts'
import type { CommandContext } from './command.ts'

/**
 * Starts a run. One that is refused because it would lose data is started again once a person on the terminal has said
 * that the data may go; without a terminal the refusal stands.
 */
export async function askBeforeLoss<Result>(
  { isInteractive }: CommandContext,
  allow: readonly AllowedHazard[],
  run: (allow: readonly AllowedHazard[]) => Promise<Result>,
): Promise<Result> {
  try {
    return await run(allow)
  } catch (error) {
    if (!isInteractive || !(error instanceof LimbeckError) || error.code !== 'run.loses-data') throw error
    // Most runs ask nothing, and need not wait for what asks.
    const { confirm } = await import('@clack/prompts')
    const { orCancel } = await import('./or-cancel.ts')
    const message = `${error.message}. Go on, and lose it?`
    const isSure = await orCancel(confirm({ message, initialValue: false }), 'Nothing has run', error.hint)
    if (!isSure) throw new LimbeckError('prompt.cancelled', 'Nothing has run', { hint: error.hint })
    return run([...allow, 'loses-data'])
  }
}

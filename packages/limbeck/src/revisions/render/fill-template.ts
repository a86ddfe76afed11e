import { Eta } from 'eta'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { place } from '../place.ts'

/**
 * Fills in an eta template: `<%= it.message %>` prints a value as it is, nothing is escaped for HTML.
 *
 * @throws LimbeckError `template.failed` with the template's path
 */
export function fillTemplate(template: string, path: string, values: object): string {
  const eta = new Eta({ autoEscape: false, autoTrim: false })
  try {
    const text = eta.renderString(template, values)
    return `${text.trimEnd()}\n`
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause)
    throw new LimbeckError('template.failed', `the template ${place(path)} cannot be filled in: ${reason}`, {
      hint: 'It is an eta template: compare it with the one that limbeck init writes.',
      details: { path },
      cause,
    })
  }
}

import type { CommanderError } from 'commander'
import { LimbeckError } from '../errors/limbeck-error.ts'

/** Turns what the parser of the command line says into our error: one line, with a suggestion where it has one. */
export function usageError(error: CommanderError, command: string | undefined): LimbeckError {
  const [first = '', suggestion] = error.message.replace(/^error: /, '').split('\n')
  const message = first.charAt(0).toUpperCase() + first.slice(1)
  const help = `limbeck${command === undefined ? '' : ` ${command}`} --help`
  const hint =
    suggestion === undefined ? `See \`${help}\`.` : `${suggestion.replace(/^\(|\)$/g, '')} See \`${help}\`.`
  const reason = error.code
    .replace('commander.', '')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return new LimbeckError(`usage.${reason}`, message, { hint, cause: error })
}

import type { CommandDefinition } from './command.ts'

/** Defines one command: the options and arguments that `configure` declares reach `run` under the types given here. */
export function defineCommand<Options extends object, Arguments extends readonly unknown[] = []>(
  definition: CommandDefinition<Arguments, Options>,
): CommandDefinition<Arguments, Options> {
  return definition
}

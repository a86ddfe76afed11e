import type { Argument, Command, Option } from 'commander'
import { buildProgram } from './build-program.ts'
import { commands } from './commands/index.ts'
import { findCommandName } from './find-command-name.ts'

/** What the project on the spot can offer, asked for only where it is needed. Offers nothing where it cannot be read. */
export interface CompletionSource {
  /** Ids, labels and symbols: what names a revision. */
  revisions(): Promise<readonly string[]>
  /** The names of the configuration's databases. */
  databases(): Promise<readonly string[]>
}

/** Placeholders of arguments and options that take what names a revision. */
const revisionNames: ReadonlySet<string> = new Set(['revision', 'revisions', 'target', 'range'])

const choices: Readonly<Record<string, readonly string[]>> = {
  '--from <side>': ['database', 'revisions'],
  '--template <name>': ['typescript', 'sql'],
}

/**
 * What the last of the words of a command line may become, sorted as it is listed elsewhere. No candidates leave it to
 * the shell, which offers files.
 */
export async function complete(
  words: readonly string[],
  source: CompletionSource,
): Promise<readonly string[]> {
  const current = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const name = findCommandName(before)
  const entry = commands.find((each) => each.name === name)
  const definition = await entry?.load()
  const program = buildProgram({
    version: '',
    name,
    definition,
    run: async () => undefined,
    write: () => undefined,
  })
  const command = program.commands.find((each) => each.name() === entry?.name)
  const options = [...(command?.options ?? []), ...program.options]

  const [flag = '', value] = /^(--[\w-]+)=(.*)$/s.exec(current)?.slice(1) ?? []
  if (value !== undefined) {
    const found = await valuesOf(optionOf(options, flag), value, source)
    return found.map((each) => `${flag}=${each}`)
  }
  const pending = optionOf(options, before.at(-1) ?? '')
  if (pending?.required === true) return valuesOf(pending, current, source)
  if (current.startsWith('-'))
    return matching(
      options.flatMap(({ long, short }) => long ?? short ?? []),
      current,
    )
  if (command === undefined) {
    const isWrong = name !== undefined && !before.includes('help')
    return isWrong ? [] : matching(visible(program), current)
  }
  return takesRevision(command) ? revisionsAt(current, source) : shellNames(command, current)
}

function visible(program: Command): readonly string[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((each) => each.name())
}

function optionOf(options: readonly Option[], flag: string): Option | undefined {
  return options.find(({ long, short }) => long === flag || short === flag)
}

async function valuesOf(
  option: Option | undefined,
  current: string,
  source: CompletionSource,
): Promise<readonly string[]> {
  if (option === undefined) return []
  const placeholder = /[<[](\w+)/.exec(option.flags)?.[1] ?? ''
  if (revisionNames.has(placeholder)) return revisionsAt(current, source)
  if (placeholder === 'database') return matching(await source.databases(), current)
  return matching(choices[option.flags] ?? [], current)
}

function takesRevision({ registeredArguments }: Command): boolean {
  return registeredArguments.some((argument: Argument) => revisionNames.has(argument.name()))
}

/** A command whose argument has fixed choices. */
function shellNames({ registeredArguments }: Command, current: string): readonly string[] {
  return matching(
    registeredArguments.flatMap((argument: Argument) => argument.argChoices ?? []),
    current,
  )
}

/** The later end of a range is completed on its own. */
async function revisionsAt(current: string, source: CompletionSource): Promise<readonly string[]> {
  const at = current.lastIndexOf(':') + 1
  const found = matching(await source.revisions(), current.slice(at))
  return found.map((each) => current.slice(0, at) + each)
}

function matching(candidates: readonly string[], current: string): readonly string[] {
  return [...new Set(candidates)].filter((each) => each.startsWith(current))
}

import { Command, Option } from 'commander'
import type { AnyCommandDefinition } from './command.ts'
import { commands } from './commands/index.ts'

/** What `buildProgram` needs besides the registry. */
export interface ProgramOptions {
  readonly version: string
  /** The command that will run, and its definition: the others are only listed. */
  readonly name: string | undefined
  readonly definition: AnyCommandDefinition | undefined
  /** Called with the command's own options, all options and its arguments. */
  run(options: Readonly<Record<string, unknown>>, arguments_: readonly unknown[]): Promise<void>
  /** Where the text of `--help` and `--version` goes. */
  write(text: string): void
}

/** Makes the parser of the command line. It throws `CommanderError` and never exits. */
export function buildProgram(options: ProgramOptions): Command {
  const program = new Command('limbeck')
    .description('PostgreSQL schema migrations for TypeScript')
    .version(`limbeck ${options.version}`, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('-c, --config <file>', 'the configuration file (default: limbeck.config.ts, found upwards)')
    .option('--url <url>', 'the database (default: DATABASE_URL, then the configuration)')
    .option('-n, --name <database>', "one of the configuration's databases")
    .addOption(
      new Option('-x <key=value>', 'a value for the configuration function; may be repeated')
        .argParser(collectPairs)
        .default({}, 'none'),
    )
    .option('--json', 'print one JSON document')
    .option('-q, --quiet', 'print no log lines')
    .option('-v, --verbose', 'print more')
    .option('--no-color', 'print no colours')
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: options.write, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ showGlobalOptions: true })
  for (const entry of commands) {
    const command = program
      .command(entry.name, { hidden: entry.isHidden ?? false })
      .description(entry.summary)
    if (entry.name !== options.name) continue
    options.definition?.configure(command)
    command.action(() => options.run(command.optsWithGlobals(), command.processedArgs))
  }
  return program
}

function collectPairs(pair: string, previous: Readonly<Record<string, string>>): Record<string, string> {
  const at = pair.indexOf('=')
  return at < 0 ? { ...previous, [pair]: '' } : { ...previous, [pair.slice(0, at)]: pair.slice(at + 1) }
}

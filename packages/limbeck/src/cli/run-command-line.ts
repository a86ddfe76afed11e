import { CommanderError } from 'commander'
import { createColors } from 'picocolors'
import type { Project } from '../project/project.ts'
import { clockMs } from '../runner/clock-ms.ts'
import { formatLogLine } from '../runner/format-log-line.ts'
import { type LogLine, logLines } from '../runner/log-lines.ts'
import type { RunEvent } from '../runner/run-event.ts'
import { buildProgram } from './build-program.ts'
import type { CommandContext, CommandResult, GlobalOptions, ProjectChoice } from './command.ts'
import { commands } from './commands/index.ts'
import { findCommandName } from './find-command-name.ts'
import { showProgress } from './show-progress.ts'
import { usageError } from './usage-error.ts'

/** What the command line is run with. */
export interface CommandLine {
  /** The words after `limbeck`. */
  readonly words: readonly string[]
  readonly version: string
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isInteractive: boolean
  readonly hasColors: boolean
  /** Ends what is under way. */
  readonly signal: AbortSignal
  /** Writes one log line to standard error. */
  log(line: string): void
  /** Shows one line in place of the one before; undefined off a terminal. */
  readonly draw?: ((text: string) => void) | undefined
  /** Told of the project that was opened, so that an interrupted run can close it. */
  opened(project: Project): void
}

/**
 * Runs one command and returns its result.
 *
 * @throws LimbeckError `usage.*` for words that make no command, and whatever the command throws
 */
export async function runCommandLine(line: CommandLine): Promise<CommandResult> {
  const name = findCommandName(line.words)
  const definition = await commands.find((entry) => entry.name === name)?.load()
  const written: string[] = []
  let result: CommandResult | undefined
  const program = buildProgram({
    version: line.version,
    name,
    definition,
    write: (text) => written.push(text.trimEnd()),
    run: async (options, arguments_) => {
      const { context, close } = contextOf(line, options as unknown as GlobalOptions)
      try {
        result = await definition?.run(context, options, ...arguments_)
      } finally {
        await close()
      }
    },
  })
  try {
    if (line.words.length === 0) program.outputHelp()
    else await program.parseAsync(line.words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw usageError(error, definition === undefined ? undefined : name)
  }
  return result ?? { text: written, json: { text: written.join('\n') } }
}

function contextOf(
  line: CommandLine,
  options: GlobalOptions,
): { readonly context: CommandContext; readonly close: () => Promise<void> } {
  let opening: Promise<Project> | undefined
  const { directory, env, signal } = line
  const log = (logged: LogLine): void => {
    if (!options.quiet) line.log(formatLogLine(logged))
  }
  const progress = showProgress({
    draw: options.quiet || options.json ? undefined : line.draw,
    log: (text) => log({ level: 'INFO', text }),
    now: clockMs,
  })
  const report = (event: RunEvent): void => {
    if (event.type === 'backfill-progress' && !event.isDone) progress(event)
    else logLines(event).forEach(log)
  }
  const open = async (of: ProjectChoice = {}): Promise<Project> => {
    const { config, name } = { ...options, ...of }
    const { openProject } = await import('../project/open-project.ts')
    const project = await openProject(config, {
      directory,
      env,
      url: options.url,
      x: options.x,
      name,
      log,
      report,
      signal,
    })
    line.opened(project)
    return project
  }
  const context: CommandContext = {
    options,
    directory,
    env,
    isInteractive: line.isInteractive && !options.json,
    colors: createColors(line.hasColors && !options.json),
    project: (of) => {
      opening ??= open(of)
      return opening
    },
  }
  const close = async (): Promise<void> => {
    const project = await opening?.catch(() => undefined)
    await project?.close()
  }
  return { context, close }
}

import type { Command } from 'commander'
import type { createColors } from 'picocolors'
import type { Project } from '../project/project.ts'

/** The options that every command takes. */
export interface GlobalOptions {
  readonly config?: string
  readonly url?: string
  readonly name?: string
  readonly x: Readonly<Record<string, string>>
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** A project other than the one that the global options name. */
export interface ProjectChoice {
  /** The configuration file. */
  readonly config?: string
  /** Which of its databases. */
  readonly name?: string
}

/** What a command may use. It prints nothing itself: it returns its result and hands log lines to `log`. */
export interface CommandContext {
  readonly options: GlobalOptions
  /** The working directory. */
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether questions can be asked: standard input and output are a terminal, and the output is not JSON. */
  readonly isInteractive: boolean
  /** Colours for text on standard output; the identity where there are none. */
  readonly colors: ReturnType<typeof createColors>
  /** Opens the project of the configuration, the first time it is called; the program closes it. */
  project(of?: ProjectChoice): Promise<Project>
}

/** A finding at a place of a file. */
export interface PlacedFinding {
  readonly title: string
  readonly message: string
  readonly path: string
  /** Both from 1. */
  readonly line: number
  readonly column: number
}

/** What a command found or did. */
export interface CommandResult {
  /** Lines for standard output. */
  readonly text: readonly string[]
  /** The same as data, for `--json`. */
  readonly json: unknown
  /** 3 for a finding. Default 0. */
  readonly exitCode?: 0 | 3
  /** What was found, one sentence each: in GitHub Actions these become annotations. */
  readonly findings?: readonly (string | PlacedFinding)[]
}

/** One command of the command line. */
export interface CommandDefinition<Arguments extends readonly unknown[], Options extends object> {
  /** Declares its arguments and options. */
  configure(command: Command): void
  run(context: CommandContext, options: Options, ...arguments_: Arguments): Promise<CommandResult>
}

/** A command whose arguments' types are no longer known: what the registry holds. */
// biome-ignore lint/suspicious/noExplicitAny: commands with different arguments have no common type
export type AnyCommandDefinition = CommandDefinition<any, any>

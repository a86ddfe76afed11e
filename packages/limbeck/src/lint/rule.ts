import type { RevisionFacts } from './revision-facts.ts'
import type { Script, ScriptStatement } from './script.ts'

/** What every rule says of itself: its page of the documentation is made of this. */
interface RuleText {
  /** The harm, as its id. */
  readonly name: string
  /** Whether it is asked where the configuration does not say: on for danger, off for taste. */
  readonly default: 'on' | 'off'
  /** What it finds, as a sentence. */
  readonly condition: string
  /** What that does to a running system or its data. */
  readonly effect: string
  /** What to write in its place. */
  readonly remedy: string
  /** An example that it finds, and one in which it finds nothing. */
  readonly bad: string
  readonly good: string
}

/** What a rule over SQL has found. */
export interface SqlProblem {
  readonly statement: ScriptStatement
  readonly message: string
  /** Where in the statement, in UTF-16 units. Default: its start. */
  readonly at?: number | undefined
}

/** A rule over the statements of a script. Its examples are SQL. */
export interface SqlRule extends RuleText {
  readonly subject: 'sql'
  check(script: Script): Iterable<SqlProblem>
}

/** What a rule over a revision's file has found. */
export interface FileProblem {
  readonly message: string
  /** The line of the file, from 1. Default: the file as a whole. */
  readonly line?: number | undefined
}

/** A rule over the file of a revision. Its examples are such files. */
export interface FileRule extends RuleText {
  readonly subject: 'file'
  check(facts: RevisionFacts): Iterable<FileProblem>
}

/** One rule of the linter. */
export type Rule = SqlRule | FileRule

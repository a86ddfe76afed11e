import type { RevisionBody, RevisionFile } from '../revisions/revision.ts'
import type { Script } from './script.ts'
import type { Silence } from './silence.ts'

/** What rules over a revision's file may know of it. */
export interface RevisionFacts {
  readonly file: RevisionFile
  readonly body: RevisionBody
  /** The upgrade as it runs. */
  readonly script: Script
  /** The line of each of its statements, from 1; undefined where it cannot be told. */
  readonly lines: readonly (number | undefined)[]
  /** Parents that say they were made later. */
  readonly youngerParents: readonly string[]
  /** Whether the file is not committed, or has changed since; undefined where there is no repository. */
  readonly isUncommitted: boolean | undefined
  /** The comments that silence a rule. */
  readonly silences: readonly Silence[]
  /** The names of all rules. */
  readonly ruleNames: ReadonlySet<string>
}

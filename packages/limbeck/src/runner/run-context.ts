import type { Database } from '../drivers/driver.ts'
import type { OwnOperations } from '../objects/definitions-with.ts'
import type { AnyOperationDefinition } from '../operations/operation.ts'
import type { RevisionGraph } from '../revisions/graph/revision-graph.ts'
import type { RevisionBody, RevisionFile } from '../revisions/revision.ts'
import type { AllowedHazard } from './allowed-hazard.ts'
import type { RevisionApplied } from './revision-applied.ts'
import type { Reporter } from './run-event.ts'

/** The part of a configuration that a run goes by. */
export interface RunSettings {
  readonly versionTable: string
  readonly versionTableSchema: string
  readonly transaction: 'per-revision' | 'all'
  readonly online: boolean
  /** How long a statement waits for a lock before its transaction is rolled back and tried again; 0 for ever. */
  readonly lockTimeoutMs: number
  /** How long a statement may run; 0 for ever. */
  readonly statementTimeoutMs: number
  readonly lockRetries: number
  /** How long to wait for another run on the same database. */
  readonly waitTimeoutMs: number
  /** The role that transactions run as. Default: the one that logs in. */
  readonly role?: string | undefined
  /** The operations that the project adds, by name. */
  readonly operations?: OwnOperations
}

/** Everything that a run works with. */
export interface RunContext {
  readonly database: Database
  readonly graph: RevisionGraph
  /** The revision files by id. */
  readonly files: ReadonlyMap<string, RevisionFile>
  readonly settings: RunSettings
  /** The version of Limbeck, for the history. */
  readonly toolVersion: string
  /** Default `limbeck`. */
  readonly applicationName?: string
  readonly report?: Reporter
  /** Ends the run: the statement under way is cancelled, its transaction rolled back, the lock given back. */
  readonly signal?: AbortSignal
  readonly onRevisionApplied?: ((event: RevisionApplied) => void | Promise<void>) | undefined
  /** Whether revisions that the database records and that have no file are let be. Default false. */
  readonly allowMissing?: boolean
  /** The hazards that the run takes. Default: none. */
  readonly allow?: readonly AllowedHazard[]
  /** Whether it refuses to lose data that nobody has given up. Default: an upgrade does, a downgrade does not. */
  readonly keepData?: boolean
  /** Loads what a revision does; `text` is what its file holds. Default: `loadBody`. */
  readonly loadBody?: (file: RevisionFile, text: string) => Promise<RevisionBody>
  /** Default: every operation. */
  readonly definitions?: ReadonlyMap<string, AnyOperationDefinition>
}

import type { Connection, Database } from '../drivers/driver.ts'
import type { LoadedRevisions } from '../revisions/load-revisions.ts'
import type { LogLine } from '../runner/log-lines.ts'
import type { Reporter } from '../runner/run-event.ts'
import type { Cache } from '../shadow/cache.ts'
import type { Shadow } from '../shadow/shadow.ts'
import type { SourceContext } from '../sources/source.ts'
import type { Settings } from './config/settings.ts'

/** What the functions of a project share: everything is opened at its first use and closed with the project. */
export interface ProjectContext {
  readonly settings: Settings
  readonly signal: AbortSignal | undefined
  /** What the project keeps between runs; undefined where it keeps nothing. */
  readonly cache: Cache | undefined
  readonly report: Reporter
  log(line: LogLine): void
  /** The revision files as they were read last. @throws LimbeckError what reading them threw */
  revisions(): LoadedRevisions
  /** Reads the revision files again. */
  reload(): Promise<LoadedRevisions>
  /** @throws LimbeckError `config.no-url`, `config.placeholder-url`, `config.unknown-url` */
  database(): Promise<Database>
  /** Opens a session on the database for as long as `work` takes. */
  connect<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>
  /** Opens another database, which is closed with the project. Scratch databases are then made beside the first. */
  adopt(url: string): Promise<Database>
  shadow(): Promise<Shadow>
  /** What a source is loaded with. */
  sourceContext(): Promise<SourceContext>
  close(): Promise<void>
}

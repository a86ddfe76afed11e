import type { CatalogObject } from '../../catalog/catalog.ts'
import type { OwnOperations } from '../../objects/definitions-with.ts'
import type { PostWriteHook } from '../../revisions/hooks/post-write-hook.ts'
import type { AllowedHazard } from '../../runner/allowed-hazard.ts'
import type { RevisionApplied } from '../../runner/revision-applied.ts'
import type { Source } from '../../sources/source.ts'
import type { Config } from './config.ts'
import type { LintSettings } from './lint-settings.ts'

/** A configuration with every default filled in and every path absolute. */
export interface Settings {
  /** The database of `databases` that it is for; undefined where there are none. */
  readonly name: string | undefined
  /** The file it comes from; undefined when a program passed it as a value. */
  readonly configFile: string | undefined
  /** Where relative paths start. */
  readonly directory: string
  /** Undefined when none was given: most commands can do without. */
  readonly url: string | undefined
  readonly revisions: readonly string[]
  readonly models: readonly Source[]
  readonly fileTemplate: string
  readonly timezone: string
  readonly slugLength: number
  readonly templateFile: string | undefined
  readonly versionTable: string
  readonly versionTableSchema: string
  readonly postWriteHooks: readonly PostWriteHook[]
  /** Undefined: `public` and those that the desired side has. */
  readonly schemas: readonly string[] | undefined
  /** Both filters of the configuration in one. */
  readonly include: (object: CatalogObject) => boolean
  readonly compareType: Config['compareType']
  readonly compareDefault: Config['compareDefault']
  /** Whether no function of the configuration has a say in what is compared. */
  readonly comparesAll: boolean
  readonly processOperations: Config['processOperations']
  /** The project's own operations, by name. */
  readonly operations: OwnOperations
  readonly transaction: 'per-revision' | 'all'
  readonly role: string | undefined
  readonly lockTimeoutMs: number
  readonly statementTimeoutMs: number
  readonly lockRetries: number
  readonly waitTimeoutMs: number
  readonly shadow: string
  readonly online: boolean
  readonly allow: readonly AllowedHazard[]
  readonly lint: LintSettings
  readonly onRevisionApplied: ((event: RevisionApplied) => void | Promise<void>) | undefined
}

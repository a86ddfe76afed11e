import type { CatalogObject } from '../../catalog/catalog.ts'
import type { AnyOperationDefinition } from '../../operations/operation.ts'
import type { PostWriteHook } from '../../revisions/hooks/post-write-hook.ts'
import type { AllowedHazard } from '../../runner/allowed-hazard.ts'
import type { RevisionApplied } from '../../runner/revision-applied.ts'
import type { Source } from '../../sources/source.ts'
import type { ProcessOperations } from '../process-operations.ts'
import type { ComparedDefault, ComparedType } from './compared-column.ts'
import type { LintConfig } from './lint-config.ts'
import type { ObjectName } from './object-name.ts'

/** The configuration of a project, as `limbeck.config.ts` states it. Relative paths start from that file's folder. */
export interface Config {
  /** The database. `--url` and then the environment's DATABASE_URL win over it. */
  readonly url?: string
  /** Folders of revision files; new ones are written to the first. Default `['migrations/versions']`. */
  readonly revisions?: string | readonly string[]
  /** The models, which together are the desired state. */
  readonly models?: Source | readonly Source[]
  /** The name of a new revision file, without its extension. Fields: year month day hour minute second epoch rev slug. */
  readonly fileTemplate?: string
  /** The IANA time zone of the dates in file names. Default `UTC`. */
  readonly timezone?: string
  /** The greatest length of a message in a file name. Default 40. */
  readonly slugLength?: number
  /** An Eta template for new TypeScript revisions, in place of Limbeck's own. */
  readonly templateFile?: string
  /** The table that records a database's heads. Default `alembic_version`. */
  readonly versionTable?: string
  /** Its schema. Default `public`. */
  readonly versionTableSchema?: string
  /** Commands that run on each new revision file, in this order. */
  readonly postWriteHooks?: readonly PostWriteHook[]
  /** The schemas that are compared. Default: `public` and those that the desired side has; others are listed. */
  readonly schemas?: readonly string[]
  /** Whether an object is compared: false leaves it alone, and what is dropped along with it. */
  readonly include?: (object: CatalogObject) => boolean
  /** The same by name and kind alone, asked first: `include` sees only what passes here. */
  readonly includeName?: (name: ObjectName) => boolean
  /** Whether two types of a column differ, where their texts do; undefined leaves it to Limbeck, to which they do. */
  readonly compareType?: (column: ComparedType) => boolean | undefined
  /** Whether two defaults of a column differ, where their texts do; undefined leaves it to Limbeck. */
  readonly compareDefault?: (column: ComparedDefault) => boolean | undefined
  /** Sees every new revision before its file is written: rewrites its operations, or refuses it by `false`. */
  readonly processOperations?: ProcessOperations
  /** Operations of the project's own, made by `defineOperation`: further methods of `op`. */
  readonly operations?: readonly AnyOperationDefinition[]
  /** Whether each revision has a transaction of its own, or all pending ones share one. Default `per-revision`. */
  readonly transaction?: 'per-revision' | 'all'
  /** The role that revisions run as, by SET ROLE: what they make is its own. Default: the one that logs in. */
  readonly role?: string
  /** How long a statement waits for a lock before it is tried again, in milliseconds; 0 waits for ever. Default 5,000. */
  readonly lockTimeoutMs?: number
  /** How long a statement may run, in milliseconds; 0 for ever. Default 0. */
  readonly statementTimeoutMs?: number
  /** How often a statement that timed out on a lock is tried again. Default 10. */
  readonly lockRetries?: number
  /** How long to wait for another run on the same database, in milliseconds. Default 600,000. */
  readonly waitTimeoutMs?: number
  /** Where scratch databases are made: beside the target or else embedded, embedded, or on the server of a URL. Default `auto`. */
  readonly shadow?: string
  /** Whether statements take forms that do not block readers and writers of objects that existed before. Default true. */
  readonly online?: boolean
  /** The hazards that every run takes; LIMBECK_ALLOW in the environment adds to them. Default: none. */
  readonly allow?: readonly AllowedHazard[]
  /** Which lint rules are asked, and about what: see `LintConfig`. */
  readonly lint?: LintConfig
  readonly onRevisionApplied?: (event: RevisionApplied) => void | Promise<void>
  /** Several databases by name, each with what differs from the keys beside this one; `--name` chooses. */
  readonly databases?: Readonly<Record<string, Omit<Config, 'databases'>>>
}

/** What a configuration in the form of a function is called with. */
export interface ConfigContext {
  /** The values of `-x key=value`; a key given several times keeps its last value, one without `=` is `''`. */
  readonly x: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A configuration, or a function that makes it. */
export type ConfigInput = Config | ((context: ConfigContext) => Config | Promise<Config>)

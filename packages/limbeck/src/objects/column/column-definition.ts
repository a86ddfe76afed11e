import type { ParameterValue } from '../table/parameters-sql.ts'
import type { Generated } from './generated.ts'
import type { Identity } from './identity.ts'
import type { NotNull } from './not-null.ts'

/** A column as `createTable` and `addColumn` take it. */
export interface ColumnDefinition {
  readonly name: string
  /** As SQL: `varchar(20)`, `public.status`, `text[]`. */
  readonly type: string
  /** Default true. */
  readonly nullable?: boolean
  /** As SQL: `now()`, `'pending'`. */
  readonly default?: string
  /** As SQL, when it is not the type's: `"C"`, `public.german`. */
  readonly collation?: string
  readonly identity?: Identity
  readonly generated?: Generated
  readonly notNull?: NotNull
  readonly storage?: Storage
  readonly compression?: 'pglz' | 'lz4'
  /** The statistics target when it is not the server's. */
  readonly statistics?: number
  /** Of a foreign table's column: what the server calls it, for instance. No secrets: they are printed. */
  readonly foreignOptions?: Readonly<Record<string, string>>
  /** In `createTable` with `inherits`: the parent's column, of which only what can differ is said. */
  readonly inherited?: true
  /** `n_distinct`, `n_distinct_inherited`. */
  readonly options?: Readonly<Record<string, ParameterValue>>
}

/** Where long values of a column are kept. */
export type Storage = 'plain' | 'external' | 'extended' | 'main'

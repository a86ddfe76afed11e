import { randomUUID } from 'node:crypto'
import { boolean, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A TIMESTAMPTZ column: the only kind of date and time that Dashtam stores. */
export const timestamptz = () => timestamp({ withTimezone: true, mode: 'date' })

/**
 * The five columns that every table begins with: `id`, `created_at`, `updated_at`, `deleted_at`, `is_active`.
 * Their defaults are the client's; the database has none.
 */
export const dashtamBase = () => ({
  id: uuid()
    .primaryKey()
    .$defaultFn(() => randomUUID()),
  createdAt: timestamptz()
    .notNull()
    .$defaultFn(() => new Date()),
  updatedAt: timestamptz(),
  deletedAt: timestamptz(),
  isActive: boolean()
    .notNull()
    .$defaultFn(() => true),
})

/** The values that mark a row as deleted at `at` while keeping it. */
export const softDeleted = (at: Date = new Date()) => ({ deletedAt: at, isActive: false })

/** The values that bring a softly deleted row back. */
export const restored = () => ({ deletedAt: null, isActive: true })

/** Whether a row is marked as deleted. */
export const isDeleted = (row: { readonly deletedAt: Date | null }): boolean => row.deletedAt !== null

import { boolean, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A TIMESTAMPTZ column: the only kind of date and time that Dashtam stores. */
export const timestamptz = () => timestamp({ withTimezone: true, mode: 'date' })

/**
 * The five columns that every table begins with: `id`, `created_at`, `updated_at`, `deleted_at`, `is_active`.
 * The database fills the first two and the last, so that a row made by any other program has them too; a trigger keeps
 * `updated_at` (see `updated-at.sql`).
 */
export const dashtamBase = () => ({
  id: uuid().primaryKey().defaultRandom(),
  createdAt: timestamptz().notNull().defaultNow(),
  updatedAt: timestamptz(),
  deletedAt: timestamptz(),
  isActive: boolean().notNull().default(true),
})

/** The values that mark a row as deleted at `at` while keeping it. */
export const softDeleted = (at: Date = new Date()) => ({ deletedAt: at, isActive: false })

/** The values that bring a softly deleted row back. */
export const restored = () => ({ deletedAt: null, isActive: true })

/** Whether a row is marked as deleted. */
export const isDeleted = (row: { readonly deletedAt: Date | null }): boolean => row.deletedAt !== null

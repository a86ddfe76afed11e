import { boolean, index, inet, integer, pgTable, uniqueIndex, varchar } from 'drizzle-orm/pg-core'
import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import { dashtamBase, timestamptz } from './base.ts'

/** A person who uses Dashtam. */
export const users = pgTable(
  'users',
  {
    ...dashtamBase(),
    email: varchar({ length: 255 }).notNull(),
    name: varchar().notNull(),
    passwordHash: varchar({ length: 255 }),
    emailVerified: boolean().notNull().default(false),
    emailVerifiedAt: timestamptz(),
    failedLoginAttempts: integer().notNull().default(0),
    accountLockedUntil: timestamptz(),
    lastLoginAt: timestamptz(),
    lastLoginIp: inet(),
  },
  (table) => [uniqueIndex('ix_users_email').on(table.email), index('ix_users_id').on(table.id)],
)

/** The shape of a row of `users` as the database returns it. */
export const userSelect = createSelectSchema(users)
/** What a new row of `users` takes, checked before the database sees it. */
export const userInsert = createInsertSchema(users, {
  email: (email) => email.email(),
  name: (name) => name.min(1).max(100),
})
/** What a change to a row of `users` takes. */
export const userUpdate = createUpdateSchema(users)

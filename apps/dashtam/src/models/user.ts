import { sql } from 'drizzle-orm'
import { boolean, check, inet, integer, pgTable, uniqueIndex, varchar } from 'drizzle-orm/pg-core'
import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import { dashtamBase, timestamptz } from './base.ts'

/** A person who uses Dashtam. */
export const users = pgTable(
  'users',
  {
    ...dashtamBase(),
    email: varchar({ length: 255 }).notNull(),
    name: varchar({ length: 100 }).notNull(),
    passwordHash: varchar({ length: 255 }),
    emailVerified: boolean().notNull().default(false),
    emailVerifiedAt: timestamptz(),
    failedLoginAttempts: integer().notNull().default(0),
    accountLockedUntil: timestamptz(),
    lastLoginAt: timestamptz(),
    lastLoginIp: inet(),
    /** Tokens of an older version are refused: raising it logs this user out everywhere. */
    minTokenVersion: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex('ix_users_email').on(table.email),
    check('email_lowercase_check', sql`${table.email} = lower(${table.email})`),
    check('users_name_check', sql`btrim(${table.name}) <> ''`),
    check('users_failed_login_attempts_check', sql`${table.failedLoginAttempts} >= 0`),
    check('users_min_token_version_check', sql`${table.minTokenVersion} > 0`),
  ],
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

import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  inet,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { createInsertSchema, createSelectSchema } from 'drizzle-zod'
import { dashtamBase, timestamptz } from './base.ts'
import { users } from './user.ts'

const owner = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** A long-lived token that buys a new access token. Only its SHA-256 is stored, and is the key it is found by. */
export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    ...dashtamBase(),
    userId: owner(),
    tokenHash: varchar({ length: 64 }).notNull(),
    expiresAt: timestamptz().notNull(),
    revokedAt: timestamptz(),
    /** The tokens that descend from one login by rotation. */
    familyId: uuid().notNull().defaultRandom(),
    deviceInfo: text(),
    ipAddress: inet(),
    userAgent: text(),
    lastUsedAt: timestamptz(),
    /** Where the login came from, as far as its address tells. */
    location: varchar({ length: 255 }),
    /** SHA-256 of what a device tells of itself: the same device logs in with the same fingerprint. */
    fingerprint: varchar({ length: 64 }),
    isTrustedDevice: boolean().notNull().default(false),
    /** The least token version in force when it was issued; a raised minimum ends it. */
    tokenVersion: integer().notNull().default(1),
  },
  (table) => [
    index('ix_refresh_tokens_fingerprint').on(table.fingerprint),
    index('ix_refresh_tokens_expires_at').on(table.expiresAt),
    index('ix_refresh_tokens_family_id').on(table.familyId),
    uniqueIndex('ix_refresh_tokens_token_hash').on(table.tokenHash),
    index('ix_refresh_tokens_user_id').on(table.userId),
    check('refresh_tokens_token_hash_check', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
  ],
)

/** A token that proves, once, that an e-mail address belongs to its user. */
export const emailVerificationTokens = pgTable(
  'email_verification_tokens',
  {
    ...dashtamBase(),
    userId: owner(),
    tokenHash: varchar({ length: 64 }).notNull(),
    expiresAt: timestamptz().notNull(),
    usedAt: timestamptz(),
  },
  (table) => [
    index('ix_email_verification_tokens_expires_at').on(table.expiresAt),
    uniqueIndex('ix_email_verification_tokens_token_hash').on(table.tokenHash),
    index('ix_email_verification_tokens_user_id').on(table.userId),
    check('email_verification_tokens_token_hash_check', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
  ],
)

/** A token that lets its user set a new password, once. */
export const passwordResetTokens = pgTable(
  'password_reset_tokens',
  {
    ...dashtamBase(),
    userId: owner(),
    tokenHash: varchar({ length: 64 }).notNull(),
    expiresAt: timestamptz().notNull(),
    usedAt: timestamptz(),
    ipAddress: inet(),
    userAgent: text(),
  },
  (table) => [
    index('ix_password_reset_tokens_expires_at').on(table.expiresAt),
    uniqueIndex('ix_password_reset_tokens_token_hash').on(table.tokenHash),
    index('ix_password_reset_tokens_user_id').on(table.userId),
    check('password_reset_tokens_token_hash_check', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
  ],
)

/** The shape of a row of `refreshTokens` as the database returns it. */
export const refreshTokenSelect = createSelectSchema(refreshTokens)
/** What a new row of `refreshTokens` takes, checked before the database sees it. */
export const refreshTokenInsert = createInsertSchema(refreshTokens)
/** The shape of a row of `emailVerificationTokens` as the database returns it. */
export const emailVerificationTokenSelect = createSelectSchema(emailVerificationTokens)
/** What a new row of `emailVerificationTokens` takes, checked before the database sees it. */
export const emailVerificationTokenInsert = createInsertSchema(emailVerificationTokens)
/** The shape of a row of `passwordResetTokens` as the database returns it. */
export const passwordResetTokenSelect = createSelectSchema(passwordResetTokens)
/** What a new row of `passwordResetTokens` takes, checked before the database sees it. */
export const passwordResetTokenInsert = createInsertSchema(passwordResetTokens)

import { boolean, index, inet, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { createInsertSchema, createSelectSchema } from 'drizzle-zod'
import { dashtamBase, timestamptz } from './base.ts'
import { users } from './user.ts'

const owner = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** A long-lived token that buys a new access token. Only its hash is stored. */
export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    ...dashtamBase(),
    userId: owner(),
    tokenHash: varchar({ length: 255 }).notNull(),
    expiresAt: timestamptz().notNull(),
    revokedAt: timestamptz(),
    isRevoked: boolean().notNull().default(false),
    deviceInfo: text(),
    ipAddress: inet(),
    userAgent: text(),
    lastUsedAt: timestamptz(),
  },
  (table) => [
    index('ix_refresh_tokens_id').on(table.id),
    index('ix_refresh_tokens_is_revoked').on(table.isRevoked),
    uniqueIndex('ix_refresh_tokens_token_hash').on(table.tokenHash),
    index('ix_refresh_tokens_user_id').on(table.userId),
  ],
)

/** A token that proves, once, that an e-mail address belongs to its user. */
export const emailVerificationTokens = pgTable(
  'email_verification_tokens',
  {
    ...dashtamBase(),
    userId: owner(),
    tokenHash: varchar({ length: 255 }).notNull(),
    expiresAt: timestamptz().notNull(),
    usedAt: timestamptz(),
  },
  (table) => [
    index('ix_email_verification_tokens_expires_at').on(table.expiresAt),
    index('ix_email_verification_tokens_id').on(table.id),
    uniqueIndex('ix_email_verification_tokens_token_hash').on(table.tokenHash),
    index('ix_email_verification_tokens_user_id').on(table.userId),
  ],
)

/** A token that lets its user set a new password, once. */
export const passwordResetTokens = pgTable(
  'password_reset_tokens',
  {
    ...dashtamBase(),
    userId: owner(),
    tokenHash: varchar({ length: 255 }).notNull(),
    expiresAt: timestamptz().notNull(),
    usedAt: timestamptz(),
    ipAddress: inet(),
    userAgent: text(),
  },
  (table) => [
    index('ix_password_reset_tokens_expires_at').on(table.expiresAt),
    index('ix_password_reset_tokens_id').on(table.id),
    uniqueIndex('ix_password_reset_tokens_token_hash').on(table.tokenHash),
    index('ix_password_reset_tokens_user_id').on(table.userId),
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

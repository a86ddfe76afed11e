import { sql } from 'drizzle-orm'
import {
  check,
  index,
  inet,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import { dashtamBase, timestamptz } from './base.ts'
import { users } from './user.ts'

/** The state of a connection. The database's labels are upper case; the API shows them in lower case. */
export const providerStatus = pgEnum('providerstatus', ['ACTIVE', 'EXPIRED', 'REVOKED', 'ERROR', 'PENDING'])

/** One user's own instance of a provider type, under a name of their choice. */
export const providers = pgTable(
  'providers',
  {
    ...dashtamBase(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The key of a provider type: lower case, without spaces around it. */
    providerKey: varchar({ length: 50 }).notNull(),
    alias: varchar({ length: 100 }).notNull(),
    providerMetadata: jsonb().default({}),
  },
  (table) => [
    unique('unique_user_provider_alias').on(table.userId, table.alias),
    index('ix_providers_provider_key').on(table.providerKey),
    index('ix_providers_user_id').on(table.userId),
    check('providers_provider_key_check', sql`${table.providerKey} ~ '^[a-z0-9_-]+$'`),
    check('providers_alias_check', sql`btrim(${table.alias}) <> ''`),
  ],
)

/** The connection of a provider to the institution behind it: one for each provider. */
export const providerConnections = pgTable(
  'provider_connections',
  {
    ...dashtamBase(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id, { onDelete: 'cascade' }),
    status: providerStatus().notNull().default('PENDING'),
    connectedAt: timestamptz(),
    lastSyncAt: timestamptz(),
    nextSyncAt: timestamptz(),
    syncFrequencyMinutes: integer().notNull().default(60),
    errorMessage: text(),
    errorCount: integer().notNull().default(0),
    accountsCount: integer().notNull().default(0),
    accountsList: jsonb().default([]),
  },
  (table) => [
    index('ix_provider_connections_next_sync_at').on(table.nextSyncAt),
    uniqueIndex('ix_provider_connections_provider_id').on(table.providerId),
    index('ix_provider_connections_status').on(table.status),
    check('provider_connections_error_count_check', sql`${table.errorCount} >= 0`),
    check('provider_connections_accounts_count_check', sql`${table.accountsCount} >= 0`),
    check('provider_connections_sync_frequency_minutes_check', sql`${table.syncFrequencyMinutes} > 0`),
  ],
)

/** The tokens that a connection holds, encrypted: one row for each connection. */
export const providerTokens = pgTable(
  'provider_tokens',
  {
    ...dashtamBase(),
    connectionId: uuid()
      .notNull()
      .references(() => providerConnections.id, { onDelete: 'cascade' }),
    accessTokenEncrypted: text().notNull(),
    refreshTokenEncrypted: text(),
    idTokenEncrypted: text(),
    tokenType: varchar({ length: 50 }).notNull().default('Bearer'),
    expiresAt: timestamptz(),
    scope: text(),
    lastRefreshedAt: timestamptz(),
    refreshCount: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex('ix_provider_tokens_connection_id').on(table.connectionId),
    index('ix_provider_tokens_expires_at').on(table.expiresAt),
    check('provider_tokens_refresh_count_check', sql`${table.refreshCount} >= 0`),
  ],
)

/** One journey of a browser to a provider and back. Its state is random, is stored as its SHA-256, and counts once. */
export const oauthStates = pgTable(
  'oauth_states',
  {
    ...dashtamBase(),
    connectionId: uuid()
      .notNull()
      .references(() => providerConnections.id, { onDelete: 'cascade' }),
    stateHash: varchar({ length: 64 }).notNull(),
    /** The secret that only the exchange of the code shows (RFC 7636), encrypted. */
    codeVerifierEncrypted: text().notNull(),
    expiresAt: timestamptz().notNull(),
    usedAt: timestamptz(),
  },
  (table) => [
    index('ix_oauth_states_connection_id').on(table.connectionId),
    index('ix_oauth_states_expires_at').on(table.expiresAt),
    uniqueIndex('ix_oauth_states_state_hash').on(table.stateHash),
    check('oauth_states_state_hash_check', sql`${table.stateHash} ~ '^[0-9a-f]{64}$'`),
  ],
)

/**
 * What happened to a connection, when, and by whom. A row outlives its connection and its user, and a trigger keeps what
 * it says (see `audit-log.sql`).
 */
export const providerAuditLogs = pgTable(
  'provider_audit_logs',
  {
    ...dashtamBase(),
    connectionId: uuid().references(() => providerConnections.id, { onDelete: 'set null' }),
    userId: uuid().references(() => users.id, { onDelete: 'set null' }),
    action: varchar({ length: 50 }).notNull(),
    details: jsonb().default({}),
    ipAddress: inet(),
    userAgent: text(),
  },
  (table) => [
    index('ix_provider_audit_logs_action').on(table.action),
    index('ix_provider_audit_logs_connection_id').on(table.connectionId),
    index('ix_provider_audit_logs_user_id').on(table.userId),
  ],
)

/** The shape of a row of `providers` as the database returns it. */
export const providerSelect = createSelectSchema(providers)
/** What a new row of `providers` takes, checked before the database sees it. */
export const providerInsert = createInsertSchema(providers, {
  providerKey: (key) => key.min(1).max(50),
  alias: (alias) => alias.min(1).max(100),
})
/** What a change to a row of `providers` takes. */
export const providerUpdate = createUpdateSchema(providers)
/** The shape of a row of `providerConnections` as the database returns it. */
export const providerConnectionSelect = createSelectSchema(providerConnections)
/** What a new row of `providerConnections` takes, checked before the database sees it. */
export const providerConnectionInsert = createInsertSchema(providerConnections)
/** The shape of a row of `providerTokens` as the database returns it. */
export const providerTokenSelect = createSelectSchema(providerTokens)
/** What a new row of `providerTokens` takes, checked before the database sees it. */
export const providerTokenInsert = createInsertSchema(providerTokens)
/** The shape of a row of `providerAuditLogs` as the database returns it. */
export const providerAuditLogSelect = createSelectSchema(providerAuditLogs)
/** What a new row of `providerAuditLogs` takes, checked before the database sees it. */
export const providerAuditLogInsert = createInsertSchema(providerAuditLogs)

import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  inet,
  integer,
  pgTable,
  text,
  unique,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { dashtamBase } from './base.ts'
import { users } from './user.ts'

/** A request that was refused because too many had come before it. */
export const rateLimitAuditLogs = pgTable(
  'rate_limit_audit_logs',
  {
    ...dashtamBase(),
    userId: uuid().references(() => users.id, { onDelete: 'set null' }),
    endpoint: varchar({ length: 255 }).notNull(),
    ipAddress: inet(),
    userAgent: text(),
    requestLimit: integer().notNull(),
    windowSeconds: integer().notNull(),
  },
  (table) => [
    index('ix_rate_limit_audit_logs_created_at').on(table.createdAt),
    index('ix_rate_limit_audit_logs_ip_address').on(table.ipAddress),
    index('ix_rate_limit_audit_logs_user_id').on(table.userId),
  ],
)

/** Settings of the whole service that an operator changes while it runs. There is one row. */
export const securityConfig = pgTable(
  'security_config',
  {
    ...dashtamBase(),
    isOnlyRow: boolean().notNull().default(true),
    /** Tokens of an older version are refused: raising it logs everybody out. */
    globalMinTokenVersion: integer().notNull().default(1),
    updatedBy: varchar({ length: 100 }),
    reason: text(),
  },
  (table) => [
    unique('security_config_is_only_row_key').on(table.isOnlyRow),
    check('security_config_is_only_row_check', sql`${table.isOnlyRow}`),
    check('security_config_global_min_token_version_check', sql`${table.globalMinTokenVersion} > 0`),
  ],
)

/**
 * Initial database schema with timezone-aware datetimes
 *
 * Users, their providers, and each provider's connection, tokens and audit log. Every instant is a TIMESTAMPTZ.
 *
 * The downgrade drops the type `providerstatus` too: left behind, it would stop the next upgrade.
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'bce8c437167b',
  downRevision: undefined,
  branchLabels: [],
  dependsOn: [],
  createdAt: '2025-10-03T21:49:21.068284Z',
  upgrade(op) {
    op.createEnum('providerstatus', ['ACTIVE', 'EXPIRED', 'REVOKED', 'ERROR', 'PENDING'])

    op.createTable('users', {
      columns: [
        { name: 'id', type: 'uuid', nullable: false },
        { name: 'created_at', type: 'timestamptz', nullable: false },
        { name: 'updated_at', type: 'timestamptz', nullable: true },
        { name: 'deleted_at', type: 'timestamptz', nullable: true },
        { name: 'is_active', type: 'boolean', nullable: false },
        { name: 'email', type: 'varchar(255)', nullable: true },
        { name: 'name', type: 'varchar', nullable: false },
        { name: 'is_verified', type: 'boolean', nullable: false },
        { name: 'last_login', type: 'timestamptz', nullable: true },
      ],
      constraints: [{ type: 'primary key', name: 'users_pkey', columns: ['id'] }],
    })
    op.createIndex('ix_users_email', 'users', ['email'], { unique: true })
    op.createIndex('ix_users_id', 'users', ['id'])

    op.createTable('providers', {
      columns: [
        { name: 'id', type: 'uuid', nullable: false },
        { name: 'created_at', type: 'timestamptz', nullable: false },
        { name: 'updated_at', type: 'timestamptz', nullable: true },
        { name: 'deleted_at', type: 'timestamptz', nullable: true },
        { name: 'is_active', type: 'boolean', nullable: false },
        { name: 'user_id', type: 'uuid', nullable: false },
        { name: 'provider_key', type: 'varchar', nullable: false },
        { name: 'alias', type: 'varchar', nullable: false },
        { name: 'provider_metadata', type: 'json', nullable: true },
      ],
      constraints: [
        { type: 'primary key', name: 'providers_pkey', columns: ['id'] },
        { type: 'unique', name: 'unique_user_provider_alias', columns: ['user_id', 'alias'] },
        {
          type: 'foreign key',
          name: 'providers_user_id_fkey',
          columns: ['user_id'],
          references: { table: 'users', columns: ['id'] },
        },
      ],
    })
    op.createIndex('ix_providers_id', 'providers', ['id'])
    op.createIndex('ix_providers_provider_key', 'providers', ['provider_key'])
    op.createIndex('ix_providers_user_id', 'providers', ['user_id'])

    op.createTable('provider_connections', {
      columns: [
        { name: 'id', type: 'uuid', nullable: false },
        { name: 'created_at', type: 'timestamptz', nullable: false },
        { name: 'updated_at', type: 'timestamptz', nullable: true },
        { name: 'deleted_at', type: 'timestamptz', nullable: true },
        { name: 'is_active', type: 'boolean', nullable: false },
        { name: 'provider_id', type: 'uuid', nullable: false },
        { name: 'status', type: 'public.providerstatus', nullable: false },
        { name: 'connected_at', type: 'timestamptz', nullable: true },
        { name: 'last_sync_at', type: 'timestamptz', nullable: true },
        { name: 'next_sync_at', type: 'timestamptz', nullable: true },
        { name: 'sync_frequency_minutes', type: 'integer', nullable: false },
        { name: 'error_message', type: 'text', nullable: true },
        { name: 'error_count', type: 'integer', nullable: false },
        { name: 'accounts_count', type: 'integer', nullable: false },
        { name: 'accounts_list', type: 'json', nullable: true },
      ],
      constraints: [
        { type: 'primary key', name: 'provider_connections_pkey', columns: ['id'] },
        {
          type: 'foreign key',
          name: 'provider_connections_provider_id_fkey',
          columns: ['provider_id'],
          references: { table: 'providers', columns: ['id'] },
        },
      ],
    })
    op.createIndex('ix_provider_connections_id', 'provider_connections', ['id'])
    op.createIndex('ix_provider_connections_next_sync_at', 'provider_connections', ['next_sync_at'])
    op.createIndex('ix_provider_connections_provider_id', 'provider_connections', ['provider_id'], {
      unique: true,
    })
    op.createIndex('ix_provider_connections_status', 'provider_connections', ['status'])

    op.createTable('provider_audit_logs', {
      columns: [
        { name: 'id', type: 'uuid', nullable: false },
        { name: 'created_at', type: 'timestamptz', nullable: false },
        { name: 'updated_at', type: 'timestamptz', nullable: true },
        { name: 'deleted_at', type: 'timestamptz', nullable: true },
        { name: 'is_active', type: 'boolean', nullable: false },
        { name: 'connection_id', type: 'uuid', nullable: false },
        { name: 'user_id', type: 'uuid', nullable: false },
        { name: 'action', type: 'varchar', nullable: false },
        { name: 'details', type: 'json', nullable: true },
        { name: 'ip_address', type: 'varchar', nullable: true },
        { name: 'user_agent', type: 'text', nullable: true },
      ],
      constraints: [
        { type: 'primary key', name: 'provider_audit_logs_pkey', columns: ['id'] },
        {
          type: 'foreign key',
          name: 'provider_audit_logs_connection_id_fkey',
          columns: ['connection_id'],
          references: { table: 'provider_connections', columns: ['id'] },
        },
        {
          type: 'foreign key',
          name: 'provider_audit_logs_user_id_fkey',
          columns: ['user_id'],
          references: { table: 'users', columns: ['id'] },
        },
      ],
    })
    op.createIndex('ix_provider_audit_logs_action', 'provider_audit_logs', ['action'])
    op.createIndex('ix_provider_audit_logs_connection_id', 'provider_audit_logs', ['connection_id'])
    op.createIndex('ix_provider_audit_logs_id', 'provider_audit_logs', ['id'])
    op.createIndex('ix_provider_audit_logs_user_id', 'provider_audit_logs', ['user_id'])

    op.createTable('provider_tokens', {
      columns: [
        { name: 'id', type: 'uuid', nullable: false },
        { name: 'created_at', type: 'timestamptz', nullable: false },
        { name: 'updated_at', type: 'timestamptz', nullable: true },
        { name: 'deleted_at', type: 'timestamptz', nullable: true },
        { name: 'is_active', type: 'boolean', nullable: false },
        { name: 'connection_id', type: 'uuid', nullable: false },
        { name: 'access_token_encrypted', type: 'text', nullable: true },
        { name: 'refresh_token_encrypted', type: 'text', nullable: true },
        { name: 'id_token', type: 'text', nullable: true },
        { name: 'token_type', type: 'varchar', nullable: false },
        { name: 'expires_at', type: 'timestamptz', nullable: true },
        { name: 'scope', type: 'varchar', nullable: true },
        { name: 'last_refreshed_at', type: 'timestamptz', nullable: true },
        { name: 'refresh_count', type: 'integer', nullable: false },
      ],
      constraints: [
        { type: 'primary key', name: 'provider_tokens_pkey', columns: ['id'] },
        {
          type: 'foreign key',
          name: 'provider_tokens_connection_id_fkey',
          columns: ['connection_id'],
          references: { table: 'provider_connections', columns: ['id'] },
        },
      ],
    })
    op.createIndex('ix_provider_tokens_connection_id', 'provider_tokens', ['connection_id'], { unique: true })
    op.createIndex('ix_provider_tokens_expires_at', 'provider_tokens', ['expires_at'])
    op.createIndex('ix_provider_tokens_id', 'provider_tokens', ['id'])
  },
  downgrade(op) {
    op.dropTable('provider_tokens')
    op.dropTable('provider_audit_logs')
    op.dropTable('provider_connections')
    op.dropTable('providers')
    op.dropTable('users')
    op.dropEnum('providerstatus')
  },
})

/**
 * add_jwt_authentication_support
 *
 * Password login with verification, reset and refresh tokens.
 *
 * The flag `is_verified` and the instant `last_login` move to `email_verified` and `last_login_at`: their values are
 * copied before the old columns go, and copied back by the downgrade, which therefore works on a database with
 * users in it. A user without an e-mail address cannot log in, so the upgrade stops before it changes anything and says
 * how many there are.
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'e18e20278eaa',
  downRevision: 'bce8c437167b',
  branchLabels: [],
  dependsOn: [],
  createdAt: '2025-10-04T18:25:48.455653Z',
  upgrade(op) {
    op.execute(`
      do $$
      declare
        missing bigint := (select count(*) from public.users where email is null);
      begin
        if missing > 0 then
          raise exception '% user(s) have no e-mail address', missing
            using hint = 'Give each an address, or delete it, then run the upgrade again.';
        end if;
      end
      $$`)

    op.createTable('email_verification_tokens', {
      columns: [
        { name: 'id', type: 'uuid', nullable: false },
        { name: 'created_at', type: 'timestamptz', nullable: false },
        { name: 'updated_at', type: 'timestamptz', nullable: true },
        { name: 'deleted_at', type: 'timestamptz', nullable: true },
        { name: 'is_active', type: 'boolean', nullable: false },
        { name: 'user_id', type: 'uuid', nullable: false },
        { name: 'token_hash', type: 'varchar(255)', nullable: false },
        { name: 'expires_at', type: 'timestamptz', nullable: false },
        { name: 'used_at', type: 'timestamptz', nullable: true },
      ],
      constraints: [
        { type: 'primary key', name: 'email_verification_tokens_pkey', columns: ['id'] },
        {
          type: 'foreign key',
          name: 'email_verification_tokens_user_id_fkey',
          columns: ['user_id'],
          references: { table: 'users', columns: ['id'] },
          onDelete: 'cascade',
        },
      ],
    })
    op.createIndex('ix_email_verification_tokens_expires_at', 'email_verification_tokens', ['expires_at'])
    op.createIndex('ix_email_verification_tokens_id', 'email_verification_tokens', ['id'])
    op.createIndex('ix_email_verification_tokens_token_hash', 'email_verification_tokens', ['token_hash'], {
      unique: true,
    })
    op.createIndex('ix_email_verification_tokens_user_id', 'email_verification_tokens', ['user_id'])

    op.createTable('password_reset_tokens', {
      columns: [
        { name: 'id', type: 'uuid', nullable: false },
        { name: 'created_at', type: 'timestamptz', nullable: false },
        { name: 'updated_at', type: 'timestamptz', nullable: true },
        { name: 'deleted_at', type: 'timestamptz', nullable: true },
        { name: 'is_active', type: 'boolean', nullable: false },
        { name: 'user_id', type: 'uuid', nullable: false },
        { name: 'token_hash', type: 'varchar(255)', nullable: false },
        { name: 'expires_at', type: 'timestamptz', nullable: false },
        { name: 'used_at', type: 'timestamptz', nullable: true },
        { name: 'ip_address', type: 'inet', nullable: true },
        { name: 'user_agent', type: 'text', nullable: true },
      ],
      constraints: [
        { type: 'primary key', name: 'password_reset_tokens_pkey', columns: ['id'] },
        {
          type: 'foreign key',
          name: 'password_reset_tokens_user_id_fkey',
          columns: ['user_id'],
          references: { table: 'users', columns: ['id'] },
          onDelete: 'cascade',
        },
      ],
    })
    op.createIndex('ix_password_reset_tokens_expires_at', 'password_reset_tokens', ['expires_at'])
    op.createIndex('ix_password_reset_tokens_id', 'password_reset_tokens', ['id'])
    op.createIndex('ix_password_reset_tokens_token_hash', 'password_reset_tokens', ['token_hash'], {
      unique: true,
    })
    op.createIndex('ix_password_reset_tokens_user_id', 'password_reset_tokens', ['user_id'])

    op.createTable('refresh_tokens', {
      columns: [
        { name: 'id', type: 'uuid', nullable: false },
        { name: 'created_at', type: 'timestamptz', nullable: false },
        { name: 'updated_at', type: 'timestamptz', nullable: true },
        { name: 'deleted_at', type: 'timestamptz', nullable: true },
        { name: 'is_active', type: 'boolean', nullable: false },
        { name: 'user_id', type: 'uuid', nullable: false },
        { name: 'token_hash', type: 'varchar(255)', nullable: false },
        { name: 'expires_at', type: 'timestamptz', nullable: false },
        { name: 'revoked_at', type: 'timestamptz', nullable: true },
        { name: 'is_revoked', type: 'boolean', nullable: false, default: 'false' },
        { name: 'device_info', type: 'text', nullable: true },
        { name: 'ip_address', type: 'inet', nullable: true },
        { name: 'user_agent', type: 'text', nullable: true },
        { name: 'last_used_at', type: 'timestamptz', nullable: true },
      ],
      constraints: [
        { type: 'primary key', name: 'refresh_tokens_pkey', columns: ['id'] },
        {
          type: 'foreign key',
          name: 'refresh_tokens_user_id_fkey',
          columns: ['user_id'],
          references: { table: 'users', columns: ['id'] },
          onDelete: 'cascade',
        },
      ],
    })
    op.createIndex('ix_refresh_tokens_id', 'refresh_tokens', ['id'])
    op.createIndex('ix_refresh_tokens_is_revoked', 'refresh_tokens', ['is_revoked'])
    op.createIndex('ix_refresh_tokens_token_hash', 'refresh_tokens', ['token_hash'], { unique: true })
    op.createIndex('ix_refresh_tokens_user_id', 'refresh_tokens', ['user_id'])

    op.addColumn('users', { name: 'password_hash', type: 'varchar(255)', nullable: true })
    op.addColumn('users', { name: 'email_verified', type: 'boolean', nullable: false, default: 'false' })
    op.addColumn('users', { name: 'email_verified_at', type: 'timestamptz', nullable: true })
    op.addColumn('users', { name: 'failed_login_attempts', type: 'integer', nullable: false, default: '0' })
    op.addColumn('users', { name: 'account_locked_until', type: 'timestamptz', nullable: true })
    op.addColumn('users', { name: 'last_login_at', type: 'timestamptz', nullable: true })
    op.addColumn('users', { name: 'last_login_ip', type: 'inet', nullable: true })
    op.alterColumn('users', 'email', { nullable: false })
    op.execute('update public.users set email_verified = is_verified, last_login_at = last_login')
    op.dropColumn('users', 'is_verified')
    op.dropColumn('users', 'last_login')
  },
  downgrade(op) {
    op.addColumn('users', { name: 'last_login', type: 'timestamptz', nullable: true })
    op.addColumn('users', { name: 'is_verified', type: 'boolean', nullable: true })
    op.execute('update public.users set is_verified = email_verified, last_login = last_login_at')
    op.alterColumn('users', 'is_verified', { nullable: false })
    op.alterColumn('users', 'email', { nullable: true })
    op.dropColumn('users', 'last_login_ip')
    op.dropColumn('users', 'last_login_at')
    op.dropColumn('users', 'account_locked_until')
    op.dropColumn('users', 'failed_login_attempts')
    op.dropColumn('users', 'email_verified_at')
    op.dropColumn('users', 'email_verified')
    op.dropColumn('users', 'password_hash')
    op.dropTable('refresh_tokens')
    op.dropTable('password_reset_tokens')
    op.dropTable('email_verification_tokens')
  },
})

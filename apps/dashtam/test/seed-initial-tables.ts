const id = (number: number) => `'00000000-0000-4000-8000-${String(number).padStart(12, '0')}'`

/** One statement that puts a row into every table of the first revision. The original's defaults were its client's. */
export const seedInitialTables = `
  insert into public.users (id, created_at, is_active, email, name, is_verified, last_login)
  values (${id(1)}, now(), true, ' Ada@Example.com ', 'Ada', true, now());
  insert into public.providers (id, created_at, is_active, user_id, provider_key, alias)
  values (${id(2)}, now(), true, ${id(1)}, 'Schwab', 'Main');
  insert into public.provider_connections
    (id, created_at, is_active, provider_id, status, sync_frequency_minutes, error_count, accounts_count)
  values (${id(3)}, now(), true, ${id(2)}, 'ACTIVE', 60, 0, 0);
  insert into public.provider_tokens
    (id, created_at, is_active, connection_id, access_token_encrypted, id_token, token_type, refresh_count)
  values (${id(4)}, now(), true, ${id(3)}, 'x', 'in clear', 'Bearer', 0);
  insert into public.provider_audit_logs (id, created_at, is_active, connection_id, user_id, action, details, ip_address)
  values (${id(5)}, now(), true, ${id(3)}, ${id(1)}, 'token_created', '{}', '192.0.2.1')`

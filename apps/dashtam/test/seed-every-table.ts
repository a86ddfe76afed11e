const user = '00000000-0000-4000-8000-000000000001'

/** One statement that puts a row into every table of the schema at head. */
export const seedEveryTable = `
  with u as (
    insert into public.users (id, email, name, email_verified) values ('${user}', 'ada@example.com', 'Ada', true)
    returning id
  ), provider as (
    insert into public.providers (user_id, provider_key, alias) select id, 'schwab', 'Main' from u returning id
  ), connection as (
    insert into public.provider_connections (provider_id) select id from provider returning id
  ), state as (
    insert into public.oauth_states (connection_id, state_hash, code_verifier_encrypted, expires_at)
    select id, repeat('d', 64), 'v1.x', now() + interval '1 day' from connection
  ), token as (
    insert into public.provider_tokens (connection_id, access_token_encrypted) select id, 'v1.x' from connection
  ), log as (
    insert into public.provider_audit_logs (connection_id, user_id, action, ip_address)
    select id, '${user}', 'token_created', '192.0.2.1' from connection
  ), refresh as (
    insert into public.refresh_tokens (user_id, token_hash, expires_at)
    select id, repeat('a', 64), now() + interval '1 day' from u
  ), verification as (
    insert into public.email_verification_tokens (user_id, token_hash, expires_at)
    select id, repeat('b', 64), now() + interval '1 day' from u
  ), reset as (
    insert into public.password_reset_tokens (user_id, token_hash, expires_at)
    select id, repeat('c', 64), now() + interval '1 day' from u
  )
  insert into public.rate_limit_audit_logs (user_id, endpoint, request_limit, window_seconds)
  select id, '/api/v1/auth/login', 5, 60 from u`

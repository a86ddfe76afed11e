/**
 * keep updated_at by a trigger
 *
 * `updated_at` was hardly ever written, because every statement had to think of it.
 */
import { defineRevision } from 'limbeck'

const tables = [
  'email_verification_tokens',
  'password_reset_tokens',
  'provider_audit_logs',
  'provider_connections',
  'provider_tokens',
  'providers',
  'rate_limit_audit_logs',
  'refresh_tokens',
  'security_config',
  'users',
]

export default defineRevision({
  revision: 'fd834ade51cc',
  downRevision: 'ddc79b3c64e5',
  branchLabels: [],
  dependsOn: [],
  createdAt: '2026-11-25T16:01:57Z',
  upgrade(op) {
    op.execute(`
create function public.touch_updated_at() returns trigger language plpgsql set search_path = '' as $$
begin
  new.updated_at := pg_catalog.now();
  return new;
end
$$`)
    for (const table of tables) {
      op.execute(`
        create trigger touch_updated_at before update on public.${table}
          for each row when (old.* is distinct from new.*) execute function public.touch_updated_at()`)
    }
  },
  downgrade(op) {
    for (const table of tables) op.execute(`drop trigger touch_updated_at on public.${table}`)
    op.execute('drop function public.touch_updated_at()')
  },
})

-- `updated_at` is when a row last changed, whoever changed it.
create function public.touch_updated_at() returns trigger language plpgsql set search_path = '' as $$
begin
  new.updated_at := pg_catalog.now();
  return new;
end
$$;

create trigger touch_updated_at before update on public.email_verification_tokens
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.oauth_states
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.password_reset_tokens
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.provider_audit_logs
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.provider_connections
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.provider_tokens
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.providers
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.rate_limit_audit_logs
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.refresh_tokens
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.security_config
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();
create trigger touch_updated_at before update on public.users
  for each row when (old.* is distinct from new.*) execute function public.touch_updated_at();

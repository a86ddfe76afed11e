alter table public.child inherit public.base;
alter table public.once no inherit public.base;
alter table public.once rename constraint base_id_not_null to once_id_not_null;

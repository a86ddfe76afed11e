alter table public.child inherit public.base;
alter table public.once no inherit public.base;

alter table public.t rename constraint a_given to a_checked;
alter table public.t validate constraint a_checked;
alter table public.t alter column b drop not null;
alter table public.t add constraint b_given not null b not valid;
alter table public.t alter column c drop not null;
alter table public.t add constraint c_given not null c not valid;
alter table public.p alter column b drop not null;
alter table public.p add constraint b_given not null b not valid;

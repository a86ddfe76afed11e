alter table public.t rename constraint t_a_not_null to a_here;
alter table public.t rename constraint b_here to t_b_not_null;
alter table public.t add constraint c_here not null c no inherit not valid;
alter table public.t validate constraint c_here;
alter table public.t alter constraint d_here inherit;
alter table public.t validate constraint e_later;

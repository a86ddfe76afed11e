create index concurrently t_order__replaced on public.t (b, a);
alter table public.t cluster on t_order__replaced;
drop index concurrently public.t_order;
alter index public.t_order__replaced rename to t_order;
create unique index concurrently t_rows__replaced on public.t (id, a);
alter table public.t replica identity using index t_rows__replaced;
drop index concurrently public.t_rows;
alter index public.t_rows__replaced rename to t_rows;

create sequence public.t_b_seq as integer;
alter table public.t alter column b set default nextval('public.t_b_seq'::regclass);
select pg_catalog.setval(s.seqrelid, case when s.seqincrement < 0 then pg_catalog.min(t.b) else pg_catalog.max(t.b) end)
from public.t t cross join pg_catalog.pg_sequence s
where s.seqrelid = 'public.t_b_seq'::pg_catalog.regclass
group by s.seqrelid, s.seqincrement, s.seqstart
having case when s.seqincrement < 0 then pg_catalog.min(t.b) <= s.seqstart else pg_catalog.max(t.b) >= s.seqstart end;
alter sequence public.t_b_seq owned by public.t.b;
alter table public.t alter column a drop default;
drop sequence public.t_a_seq;

alter table only public.one enable trigger changed;
alter table public.parted enable always trigger changed;
alter table only public.one enable trigger changed;
alter table only public.three enable trigger changed;
alter table only public.three enable trigger made_over;
create or replace trigger made_over after update on public.parted
  for each row
  execute function public.touch();
alter table only public.three disable trigger made_over;
alter table only public.two enable trigger changed;
alter table only public.two disable trigger stays;
alter table only public.one enable replica trigger stays;

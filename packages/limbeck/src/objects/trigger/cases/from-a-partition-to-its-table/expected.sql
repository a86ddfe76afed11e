drop trigger stamp on public.event_2;
drop trigger stamp on public.event_1a;
create trigger stamp before update on public.event
  for each row
  execute function public.stamp();

alter table public.u add constraint y exclude using btree ((a + 1) with =);
alter index public.y alter column 1 set statistics 100;
alter index public.x alter column 1 set statistics -1;

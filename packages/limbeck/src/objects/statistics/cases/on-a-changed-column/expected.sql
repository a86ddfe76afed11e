drop statistics public.places;
alter table public.orders alter column zip type varchar(10);
create statistics public.places on city, zip from public.orders;
alter statistics public.places set statistics 100;
comment on statistics public.places is 'kept';
drop statistics public.notes;
create statistics public.notes on city, zip from public.visits;
alter table public.visits drop column note;

create statistics public.days on (date_trunc('day'::text, (placed AT TIME ZONE 'UTC'::text))) from public.orders;
create statistics public.mixed (mcv, ndistinct) on city, (length(zip)), ((city || zip)) from public.orders;
alter statistics public.mixed set statistics 500;
comment on statistics public.mixed is 'for the planner';
create statistics stats.places on city, zip from public.orders;
drop statistics public.gone;

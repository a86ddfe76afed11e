comment on statistics public.fewer is null;
comment on statistics public.places is 'after';

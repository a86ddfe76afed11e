alter foreign data wrapper files no validator options (drop gone, set debug 'false', add added 'y');
alter foreign data wrapper other validator public.check_options;
comment on foreign data wrapper other is 'after';

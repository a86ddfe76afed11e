alter table public.joining add column more text;
alter table public.parent add column more text;
alter table public.joining rename constraint joining_id_not_null to parent_id_not_null;
alter table public.joining inherit public.parent;
create foreign table public.made (
  own integer options (column_name 'o')
) inherits (public.parent) server files;
alter foreign table public.made alter column name set default 'x'::text, alter column name options (add column_name 'n');

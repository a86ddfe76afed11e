create view a as select null::int as x, null::text as y;
create view b as select x, y from a;
create or replace view a as select x, y from b;

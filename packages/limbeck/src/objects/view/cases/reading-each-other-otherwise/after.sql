create view a as select null::int as x, null::text as y, null::int as z;
create view b as select z, y from a;
create or replace view a as select b.z as x, b.y, b.z from b;

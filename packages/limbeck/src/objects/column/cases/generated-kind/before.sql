-- needs: postgresql 18
create table t (a integer, b integer generated always as (a * 2) stored, c integer generated always as (a + 1) virtual, d integer generated always as (a - 1) virtual);

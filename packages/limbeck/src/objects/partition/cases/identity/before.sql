create table e (id integer generated always as identity, k text) partition by list (k);
create table e1 partition of e for values in ('a');
-- needs: postgresql 17

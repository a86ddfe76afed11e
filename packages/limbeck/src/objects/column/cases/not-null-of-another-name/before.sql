-- needs: postgresql 18
create table t (checked_at timestamptz not null, b integer);

create view v as select 1 as one, 2 as two, 3 as three;
comment on view v is 'before';
comment on column v.one is 'one';
comment on column v.two is 'two';

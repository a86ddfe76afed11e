create view v as select 1 as one, 2 as two, 3 as three;
comment on view v is 'after';
comment on column v.two is 'second';
comment on column v.three is 'third';

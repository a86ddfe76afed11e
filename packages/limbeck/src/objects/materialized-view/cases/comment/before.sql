create materialized view m as select 1 as one, 2 as two;
create index m_one on m (one);
comment on index m_one is 'before';
comment on materialized view m is 'before';

create table log (at timestamp not null, level varchar(10), kind text default 'x') partition by range (date_trunc('day', at), level);
create table log_old partition of log for values from (minvalue, minvalue) to ('2024-01-01', '');
create table log_new partition of log for values from ('2024-01-01', '') to (maxvalue, maxvalue);
create index on log (level);
create table codes (code text, kind text) partition by list (code);
create table codes_1 partition of codes for values in ('1', '2');
create table codes_rest partition of codes default;
insert into log values ('2023-05-01 10:00', 'info'), ('2024-05-01 10:00', 'warn');
insert into codes values ('1', 'x'), ('7', 'y'), (null, 'z');

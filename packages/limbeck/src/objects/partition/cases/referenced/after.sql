create table account (id integer primary key) partition by range (id);
create table account_1 partition of account for values from (1) to (10);
create table account_3 (id integer primary key);
create table payment (account integer constraint payment_account references account);
create table refund (account integer);

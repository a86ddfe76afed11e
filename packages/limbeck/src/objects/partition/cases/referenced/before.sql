create table account (id integer primary key) partition by range (id);
create table account_1 partition of account for values from (1) to (10);
create table account_2 partition of account for values from (10) to (20);
create table account_3 partition of account for values from (20) to (30);
create table payment (account integer constraint payment_account references account);
create table refund (account integer constraint refund_account references account);

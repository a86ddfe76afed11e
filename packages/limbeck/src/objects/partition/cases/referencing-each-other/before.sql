create table account (id integer primary key, payment integer) partition by range (id);
create table account_1 partition of account for values from (1) to (10);
create table payment (id integer primary key, account integer) partition by range (id);
create table payment_1 partition of payment for values from (1) to (10);
create table payment_2 partition of payment for values from (10) to (20);
alter table account add constraint account_payment foreign key (payment) references payment;
alter table payment add constraint payment_account foreign key (account) references account;

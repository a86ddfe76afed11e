create table payment_2 (id integer primary key, account integer);

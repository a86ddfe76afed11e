create access method other_heap type table handler heap_tableam_handler;
create table t (id integer);

create access method other_heap type table handler heap_tableam_handler;
comment on access method other_heap is 'another one';
create table t (id integer) using other_heap;

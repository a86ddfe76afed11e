create sequence plain;
create sequence countdown as integer increment -2 minvalue -100 maxvalue 100 start 50 cache 5 cycle;
comment on sequence countdown is 'down';

create sequence counter as integer increment 5 minvalue 10 maxvalue 1000 start 20 cache 3 cycle;

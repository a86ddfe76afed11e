create sequence counter as bigint;

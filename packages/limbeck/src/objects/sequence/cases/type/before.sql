create sequence counter as smallint;

create sequence counter;
comment on sequence counter is 'counts';

create sequence counter increment -1;

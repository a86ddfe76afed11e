create sequence plain;

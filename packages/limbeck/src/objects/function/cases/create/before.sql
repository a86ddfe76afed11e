create schema app;
create function app.gone(a text) returns text language sql as 'select a';

-- Three roles, so that the service cannot change the schema it stands on: the owner of all objects, as whom nobody logs in;
-- the migrator, who becomes the owner; and the service, who reads and writes rows. For psql, as a superuser, in the service's
-- database: psql -v migrator_password=… -v service_password=… -f roles.sql
create role dashtam_owner nologin;
create role dashtam_migrator login password :'migrator_password' in role dashtam_owner;
create role dashtam_service login password :'service_password';

alter schema public owner to dashtam_owner;
grant usage on schema public to dashtam_service;
-- What the migrator makes outside a transaction, which begins with no SET ROLE, is the service's to use as well.
alter default privileges for role dashtam_owner, dashtam_migrator in schema public
  grant select, insert, update, delete on tables to dashtam_service;
alter default privileges for role dashtam_owner, dashtam_migrator in schema public
  grant usage, select on sequences to dashtam_service;

alter server archive version '9.5' options (drop gone, set host 'example.com', add port '5433');
alter server second version '2';
comment on server second is null;

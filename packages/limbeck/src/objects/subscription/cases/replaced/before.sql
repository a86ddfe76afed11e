-- pglite has no libpqwalreceiver
set limbeck.secret = 'password=x';
create subscription s connection 'host=nowhere.invalid' publication p with (connect = false, streaming = off);
comment on subscription s is 'kept';

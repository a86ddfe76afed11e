-- pglite has no libpqwalreceiver
set limbeck.secret = 'password=x';
create subscription s connection 'host=nowhere.invalid' publication p, q
  with (connect = false, binary = true, streaming = on, synchronous_commit = 'local', disable_on_error = true);
comment on subscription s is 'before';
create subscription t connection 'host=nowhere.invalid' publication p with (connect = false);

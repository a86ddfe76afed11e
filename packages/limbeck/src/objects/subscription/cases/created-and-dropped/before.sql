-- pglite has no libpqwalreceiver
set limbeck.secret = 'password=x';
create subscription gone connection 'host=nowhere.invalid' publication p with (connect = false);

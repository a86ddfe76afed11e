-- needs: postgresql 17
-- pglite has no libpqwalreceiver
set limbeck.secret = 'password=x';
create subscription s connection 'host=nowhere.invalid' publication p with (connect = false, streaming = parallel);
create subscription t connection 'host=nowhere.invalid' publication p with (connect = false, streaming = off);

create subscription s connection 'host=nowhere.invalid' publication p
  with (connect = false, streaming = on, origin = none, password_required = false, run_as_owner = true);
create subscription t connection 'host=nowhere.invalid' publication p
  with (connect = false, streaming = off, failover = true);

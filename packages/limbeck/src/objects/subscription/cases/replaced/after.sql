create subscription s connection 'host=nowhere.invalid' publication p
  with (connect = false, streaming = off, two_phase = true);
comment on subscription s is 'kept';

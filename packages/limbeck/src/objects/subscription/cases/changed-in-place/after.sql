create subscription s connection 'host=elsewhere.invalid' publication q, r
  with (connect = false, slot_name = 'other', streaming = off);
create subscription t connection 'host=nowhere.invalid' publication p
  with (connect = false, slot_name = none);

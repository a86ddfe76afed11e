create subscription plain connection 'host=nowhere.invalid' publication p with (connect = false, streaming = off);
create subscription "Odd One" connection 'host=nowhere.invalid password=hidden' publication q, "P"
  with (connect = false, slot_name = 'other', binary = true, streaming = on, synchronous_commit = 'local',
    two_phase = true, disable_on_error = true);
create subscription slotless connection 'host=nowhere.invalid' publication p
  with (connect = false, slot_name = none, streaming = off);
comment on subscription plain is 'of the other one';

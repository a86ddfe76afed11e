alter subscription s set publication q, r with (refresh = false);
alter subscription s set (slot_name = 'other', binary = false, streaming = off, synchronous_commit = 'off', disable_on_error = false);
comment on subscription s is null;
alter subscription t set (slot_name = none);

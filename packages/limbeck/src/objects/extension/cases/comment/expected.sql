comment on extension pgcrypto is 'ours';

alter sequence public.counter increment by -1 minvalue -9223372036854775808 maxvalue -1 start with -1 restart with -1;

alter sequence public.counter as bigint;

alter sequence public.counter set unlogged;

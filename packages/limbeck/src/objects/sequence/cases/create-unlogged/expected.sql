create unlogged sequence public.quick;

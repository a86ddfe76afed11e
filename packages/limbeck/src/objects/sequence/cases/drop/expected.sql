drop sequence public.plain;

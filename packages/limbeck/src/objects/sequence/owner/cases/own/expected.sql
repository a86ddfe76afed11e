alter sequence public.s owned by public.t.id;

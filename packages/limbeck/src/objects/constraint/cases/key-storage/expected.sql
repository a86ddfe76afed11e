alter index public.t_b_key set (fillfactor = 50);
alter index public.t_pkey reset (fillfactor);

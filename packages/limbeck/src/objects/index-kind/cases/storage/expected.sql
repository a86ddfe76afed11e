alter index public.i1 reset (fillfactor);
alter index public.i2 set (autosummarize = on, pages_per_range = 16);

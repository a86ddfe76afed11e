alter index public.by_both attach partition public.t_1_by_both;
alter index public.by_id attach partition public.t_2_by_id;

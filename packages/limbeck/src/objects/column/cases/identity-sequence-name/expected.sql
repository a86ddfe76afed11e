alter sequence public.t_a_seq rename to numbers;

comment on type public.span is 'two';

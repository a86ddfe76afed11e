comment on sequence public.counter is 'counts';

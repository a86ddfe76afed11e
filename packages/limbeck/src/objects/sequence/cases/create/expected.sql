create sequence public.countdown as integer increment by -2 minvalue -100 maxvalue 100 start with 50 cache 5 cycle;
comment on sequence public.countdown is 'down';
create sequence public.plain;

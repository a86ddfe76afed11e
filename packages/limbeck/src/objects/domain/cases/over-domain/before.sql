create domain public.base as integer;

drop view public.upon;
drop view public.base;

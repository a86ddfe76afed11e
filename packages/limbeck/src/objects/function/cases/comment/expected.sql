drop function public.h();
create function public.h(out a text)
language sql
as $$select 'x'$$;
comment on function public.h() is 'stays';
comment on function public.f(integer, text) is 'after';
comment on function public.g() is null;

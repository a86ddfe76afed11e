create schema app;
create view public.adults with (security_barrier = true) as SELECT id,
    name
   FROM public.users
  WHERE (age >= 18);
comment on view public.adults is 'of age';
comment on column public.adults.name is 'it''s theirs';
create view app.upon with (check_option = 'cascaded') as SELECT id,
    name
   FROM public.adults;
create view public."Mixed Case" as SELECT ((name)::text || 'x'::text) AS "A b"
   FROM public.adults;
create view public.invoked with (security_invoker = on, check_option = 'local') as SELECT id,
    name,
    age
   FROM public.users
  WHERE (age > 1);
alter view public.invoked alter column age set default 20;
create view public.numbers as WITH RECURSIVE numbers(n) AS (
         SELECT 1 AS "?column?"
        UNION ALL
         SELECT (numbers_1.n + 1)
           FROM numbers numbers_1
          WHERE (numbers_1.n < 10)
        )
 SELECT n
   FROM numbers;

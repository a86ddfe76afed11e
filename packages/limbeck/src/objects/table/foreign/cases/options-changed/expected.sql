alter foreign table public.bare options (add path '/tmp/c');
alter foreign table public.far options (drop gone, set path '/tmp/b', add added 'y');

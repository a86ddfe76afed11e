drop publication p;
create publication p for table only public.one where (id > 0);
drop publication q;
create publication q for all tables;
comment on publication q is 'kept';

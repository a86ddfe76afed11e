create table public.made (
  street text not null,
  zip integer default 1
);
alter table public.made of public.address;
alter table public.bound not of;
alter table public.free of public.address;

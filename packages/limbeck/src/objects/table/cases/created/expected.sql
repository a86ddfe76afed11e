create table public.users (
  id integer generated always as identity,
  email varchar(255) not null,
  name text default 'nobody'::text,
  constraint users_pkey primary key (id),
  constraint users_email_unique unique (email),
  constraint users_email_lower check ((email)::text = lower((email)::text))
);
comment on table public.users is 'people';
create table public.posts (
  id bigserial,
  user_id integer not null,
  body text not null,
  constraint posts_pkey primary key (id),
  constraint posts_user_id_fkey foreign key (user_id) references public.users (id) on delete cascade
);
create index ix_posts_user_id on public.posts (user_id);

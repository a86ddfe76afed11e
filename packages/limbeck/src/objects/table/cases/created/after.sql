create table users (
id integer generated always as identity primary key,
email varchar(255) not null constraint users_email_unique unique,
name text default 'nobody',
constraint users_email_lower check (email = lower(email))
);
create table posts (
id bigserial primary key,
user_id integer not null references users on delete cascade,
body text not null
);
create index ix_posts_user_id on posts (user_id);
comment on table users is 'people';

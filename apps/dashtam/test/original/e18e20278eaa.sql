-- What the original's second revision e18e20278eaa changes; the copying of values is not its own.
create table email_verification_tokens (
  id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  is_active boolean not null,
  user_id uuid not null,
  token_hash varchar(255) not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  primary key (id),
  foreign key (user_id) references users (id) on delete cascade
);
create index ix_email_verification_tokens_expires_at on email_verification_tokens (expires_at);
create index ix_email_verification_tokens_id on email_verification_tokens (id);
create unique index ix_email_verification_tokens_token_hash on email_verification_tokens (token_hash);
create index ix_email_verification_tokens_user_id on email_verification_tokens (user_id);
create table password_reset_tokens (
  id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  is_active boolean not null,
  user_id uuid not null,
  token_hash varchar(255) not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  ip_address inet,
  user_agent text,
  primary key (id),
  foreign key (user_id) references users (id) on delete cascade
);
create index ix_password_reset_tokens_expires_at on password_reset_tokens (expires_at);
create index ix_password_reset_tokens_id on password_reset_tokens (id);
create unique index ix_password_reset_tokens_token_hash on password_reset_tokens (token_hash);
create index ix_password_reset_tokens_user_id on password_reset_tokens (user_id);
create table refresh_tokens (
  id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  is_active boolean not null,
  user_id uuid not null,
  token_hash varchar(255) not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  is_revoked boolean default false not null,
  device_info text,
  ip_address inet,
  user_agent text,
  last_used_at timestamp with time zone,
  primary key (id),
  foreign key (user_id) references users (id) on delete cascade
);
create index ix_refresh_tokens_id on refresh_tokens (id);
create index ix_refresh_tokens_is_revoked on refresh_tokens (is_revoked);
create unique index ix_refresh_tokens_token_hash on refresh_tokens (token_hash);
create index ix_refresh_tokens_user_id on refresh_tokens (user_id);
alter table users add column password_hash varchar(255);
alter table users add column email_verified boolean default false not null;
alter table users add column email_verified_at timestamp with time zone;
alter table users add column failed_login_attempts integer default 0 not null;
alter table users add column account_locked_until timestamp with time zone;
alter table users add column last_login_at timestamp with time zone;
alter table users add column last_login_ip inet;
alter table users alter column email set not null;
alter table users drop column is_verified;
alter table users drop column last_login;

-- The schema that the original's first revision bce8c437167b leaves, as PostgreSQL's own default names have it.
create type providerstatus as enum ('ACTIVE', 'EXPIRED', 'REVOKED', 'ERROR', 'PENDING');
create table users (
  id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  is_active boolean not null,
  email varchar(255),
  name varchar not null,
  is_verified boolean not null,
  last_login timestamp with time zone,
  primary key (id)
);
create unique index ix_users_email on users (email);
create index ix_users_id on users (id);
create table providers (
  id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  is_active boolean not null,
  user_id uuid not null,
  provider_key varchar not null,
  alias varchar not null,
  provider_metadata json,
  primary key (id),
  foreign key (user_id) references users (id),
  constraint unique_user_provider_alias unique (user_id, alias)
);
create index ix_providers_id on providers (id);
create index ix_providers_provider_key on providers (provider_key);
create index ix_providers_user_id on providers (user_id);
create table provider_connections (
  id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  is_active boolean not null,
  provider_id uuid not null,
  status providerstatus not null,
  connected_at timestamp with time zone,
  last_sync_at timestamp with time zone,
  next_sync_at timestamp with time zone,
  sync_frequency_minutes integer not null,
  error_message text,
  error_count integer not null,
  accounts_count integer not null,
  accounts_list json,
  primary key (id),
  foreign key (provider_id) references providers (id)
);
create index ix_provider_connections_id on provider_connections (id);
create index ix_provider_connections_next_sync_at on provider_connections (next_sync_at);
create unique index ix_provider_connections_provider_id on provider_connections (provider_id);
create index ix_provider_connections_status on provider_connections (status);
create table provider_audit_logs (
  id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  is_active boolean not null,
  connection_id uuid not null,
  user_id uuid not null,
  action varchar not null,
  details json,
  ip_address varchar,
  user_agent text,
  primary key (id),
  foreign key (connection_id) references provider_connections (id),
  foreign key (user_id) references users (id)
);
create index ix_provider_audit_logs_action on provider_audit_logs (action);
create index ix_provider_audit_logs_connection_id on provider_audit_logs (connection_id);
create index ix_provider_audit_logs_id on provider_audit_logs (id);
create index ix_provider_audit_logs_user_id on provider_audit_logs (user_id);
create table provider_tokens (
  id uuid not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone,
  deleted_at timestamp with time zone,
  is_active boolean not null,
  connection_id uuid not null,
  access_token_encrypted text,
  refresh_token_encrypted text,
  id_token text,
  token_type varchar not null,
  expires_at timestamp with time zone,
  scope varchar,
  last_refreshed_at timestamp with time zone,
  refresh_count integer not null,
  primary key (id),
  foreign key (connection_id) references provider_connections (id)
);
create unique index ix_provider_tokens_connection_id on provider_tokens (connection_id);
create index ix_provider_tokens_expires_at on provider_tokens (expires_at);
create index ix_provider_tokens_id on provider_tokens (id);

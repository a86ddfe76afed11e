create schema "App Schema";
comment on schema "App Schema" is 'what''s ours';

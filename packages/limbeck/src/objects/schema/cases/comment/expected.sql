comment on schema app is 'new';

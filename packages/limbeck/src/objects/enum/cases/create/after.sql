create type mood as enum ('sad', 'o''k', E'back\\slash');
comment on type mood is 'how one feels';

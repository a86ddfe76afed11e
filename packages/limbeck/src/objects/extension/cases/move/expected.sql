alter extension citext set schema tools;

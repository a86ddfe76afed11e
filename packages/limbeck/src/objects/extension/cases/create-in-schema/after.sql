create schema tools; create extension citext with schema tools; create table users (email tools.citext);

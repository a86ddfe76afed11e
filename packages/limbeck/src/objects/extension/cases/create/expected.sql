create extension pgcrypto schema public;

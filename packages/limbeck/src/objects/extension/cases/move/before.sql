create schema tools; create extension citext;

create schema tools; create extension citext with schema tools;

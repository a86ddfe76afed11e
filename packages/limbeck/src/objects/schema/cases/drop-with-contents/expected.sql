drop sequence app.counter;
drop type app.mood;
drop schema app;

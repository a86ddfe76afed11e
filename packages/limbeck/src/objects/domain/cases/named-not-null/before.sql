-- needs: postgresql 18
create domain public.code as text constraint code_given not null;
create domain public.other as text;

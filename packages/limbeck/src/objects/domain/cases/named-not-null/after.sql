-- needs: postgresql 18
create domain public.code as text not null;
create domain public.other as text constraint other_given not null;

-- needs: postgresql 17
create collation plain (provider = builtin, locale = 'C.UTF-8');

create unlogged sequence quick;

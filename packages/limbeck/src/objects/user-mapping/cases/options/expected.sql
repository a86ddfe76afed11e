alter user mapping for public server archive options (drop gone, set "user" 'eve', add added 'y');

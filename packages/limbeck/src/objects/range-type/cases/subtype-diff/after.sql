create function gap(a time, b time) returns double precision language sql immutable strict
  return extract(epoch from a - b);
create type clock as range (subtype = time, subtype_diff = gap);

const numbers = ['smallint', 'integer', 'bigint', 'real', 'double precision', 'numeric']
const networks = ['inet', 'cidr']
const texts = ['text', 'varchar', 'char', 'bpchar', 'name', 'public.citext']

/** Families of types, each of whose members can be assigned to each other. */
const families: readonly (readonly string[])[] = [
  numbers,
  networks,
  texts,
  ['bit', 'varbit'],
  ['json', 'jsonb'],
  ['macaddr', 'macaddr8'],
  ['timestamp', 'timestamptz'],
  ['time', 'timetz'],
]

/** Further assignments, from the first to each of the others. */
const oneWay: Readonly<Record<string, readonly string[]>> = {
  integer: ['money', 'oid'],
  bigint: ['money', 'oid'],
  numeric: ['money'],
  money: ['numeric'],
  date: ['timestamp', 'timestamptz'],
  timestamp: ['date', 'time'],
  timestamptz: ['date', 'time', 'timetz'],
  time: ['interval'],
  interval: ['time'],
}

/** Explicit casts that are not assignments: `using column::type` does it. */
const explicit: Readonly<Record<string, readonly string[]>> = {
  boolean: ['integer'],
  integer: ['boolean', 'bit'],
  bigint: ['bit'],
  bit: ['integer', 'bigint'],
  jsonb: ['boolean', ...numbers],
}

/**
 * How PostgreSQL gets from one type to another, by the names that `typeParts` gives; after pg_cast, where a cast to a
 * string type is an assignment and one from it is explicit. `none` means that there may be no cast at all.
 */
export function castPath(from: string, to: string): 'assignment' | 'explicit' | 'none' {
  if (from === to || texts.includes(to)) return 'assignment'
  if (families.some((family) => family.includes(from) && family.includes(to))) return 'assignment'
  if (oneWay[from]?.includes(to)) return 'assignment'
  if (texts.includes(from) || explicit[from]?.includes(to)) return 'explicit'
  return 'none'
}

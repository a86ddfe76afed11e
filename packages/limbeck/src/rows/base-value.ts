import { numericText } from './numeric-text.ts'
import { textValue } from './text-value.ts'
import type { ValueContext } from './value-context.ts'

type MakeText = (context: ValueContext, modifier: number) => string

const day = 86_400_000
/** 2020-01-01, from where the dates of rows count. */
const epoch = Date.UTC(2020, 0, 1)

/** How a value of each type of PostgreSQL itself is written. Names are those of pg_type. */
const makers: Readonly<Record<string, MakeText>> = {
  bool: ({ random }) => (random.chance(0.5) ? 'true' : 'false'),
  int2: ({ count }) => `${count % 32_000}`,
  int4: ({ count }) => `${count}`,
  int8: ({ count }) => `${count}`,
  oid: ({ count }) => `${count}`,
  xid: ({ count }) => `${count}`,
  xid8: ({ count }) => `${count}`,
  cid: ({ count }) => `${count}`,
  float4: ({ count, random }) => `${count}.${random.below(4) * 25}`,
  float8: ({ count, random }) => `${count}.${random.below(1000)}`,
  numeric: numericText,
  money: ({ count }) => `${count}.50`,
  text: (context) => textValue(context, undefined),
  citext: (context) => textValue(context, undefined),
  varchar: (context, modifier) => textValue(context, modifier < 4 ? undefined : modifier - 4),
  bpchar: (context, modifier) => textValue(context, modifier < 4 ? 1 : modifier - 4),
  name: (context) => textValue(context, 63),
  char: ({ count }) => String.fromCharCode(97 + (count % 26)),
  bytea: ({ count }) => `\\x${count.toString(16).padStart(8, '0')}`,
  date: (context) => instant(context, day).slice(0, 10),
  timestamp: (context) => instant(context, 1).replace('Z', ''),
  timestamptz: (context) => instant(context, 1),
  time: (context) => instant(context, 1).slice(11, -1),
  timetz: (context) => `${instant(context, 1).slice(11, -1)}+00`,
  interval: ({ count, random }) => `${count} minutes ${random.below(60)} seconds`,
  uuid: ({ count, random }) =>
    `${random.below(0xffff_ffff).toString(16).padStart(8, '0')}-0000-4000-8000-${count.toString(16).padStart(12, '0')}`,
  json: ({ count }) => `{"n": ${count}}`,
  jsonb: ({ count }) => `{"n": ${count}}`,
  jsonpath: () => '$.n',
  xml: ({ count }) => `<n>${count}</n>`,
  inet: ({ count, random }) => `10.${random.below(256)}.${(count >> 8) % 256}.${count % 256}`,
  cidr: ({ count, random }) => `10.${random.below(256)}.${count % 256}.0/24`,
  macaddr: ({ count }) => `08:00:2b:${pairs(count, 3)}`,
  macaddr8: ({ count }) => `08:00:2b:01:02:${pairs(count, 3)}`,
  bit: ({ count }, modifier) => bits(count, modifier < 0 ? 1 : modifier),
  varbit: ({ count }, modifier) => bits(count, modifier < 0 ? 8 : modifier),
  point: ({ count }) => `(${count},1)`,
  line: ({ count }) => `{1,-1,${count}}`,
  lseg: ({ count }) => `[(0,0),(${count},1)]`,
  box: ({ count }) => `(${count},1),(0,0)`,
  path: ({ count }) => `[(0,0),(${count},1)]`,
  polygon: ({ count }) => `((0,0),(${count},1),(1,${count}))`,
  circle: ({ count }) => `<(0,0),${count}>`,
  tsvector: ({ count }) => `'word${count}':1`,
  tsquery: ({ count }) => `'word${count}'`,
  pg_lsn: ({ count }) => `0/${count.toString(16).toUpperCase()}`,
  tid: ({ count }) => `(0,${(count % 1000) + 1})`,
  txid_snapshot: ({ count }) => `${count}:${count}:`,
  pg_snapshot: ({ count }) => `${count}:${count}:`,
  regclass: () => 'pg_catalog.pg_class',
  regtype: () => 'pg_catalog.int4',
  regproc: () => 'pg_catalog.now',
  regprocedure: () => 'pg_catalog.now()',
  regoper: () => 'pg_catalog.!~',
  regoperator: () => 'pg_catalog.+(integer,integer)',
  regnamespace: () => 'public',
  regrole: () => 'pg_monitor',
  regcollation: () => '"C"',
  regconfig: () => 'simple',
  regdictionary: () => 'simple',
  hstore: ({ count }) => `n=>${count}`,
  ltree: ({ count }) => `top.n${count}`,
  lquery: ({ count }) => `top.n${count}`,
  ltxtquery: ({ count }) => `n${count}`,
  cube: ({ count }) => `(${count})`,
  seg: ({ count }) => `${count}`,
  isbn: () => '0-393-04002-X',
  geometry: ({ count }) => `POINT(${count % 90} 1)`,
  geography: ({ count }) => `POINT(${count % 90} 1)`,
  vector: (context, modifier) => numbers(context, modifier),
  halfvec: (context, modifier) => numbers(context, modifier),
}

/**
 * The text of a value of a base type. One that is not known gets a word or a number, which many types can read: whether
 * this one does only the server can say.
 */
export function baseValue(name: string, modifier: number, context: ValueContext): string {
  const make = makers[name]
  if (make !== undefined) return make(context, modifier)
  return context.random.chance(0.5) ? `${context.count}` : `n${context.count}`
}

function instant({ count, random }: ValueContext, step: number): string {
  const moment = epoch + count * day + random.below(86_400) * 1000
  return new Date(moment - (moment % step)).toISOString()
}

function pairs(count: number, length: number): string {
  const digits = (count % 16 ** (2 * length)).toString(16).padStart(2 * length, '0')
  return digits.replace(/(..)(?=.)/g, '$1:')
}

function bits(count: number, length: number): string {
  return count.toString(2).slice(-length).padStart(length, '0')
}

function numbers({ count }: ValueContext, length: number): string {
  return `[${Array.from({ length: Math.max(length, 1) }, (_, index) => (count + index) % 100).join(',')}]`
}

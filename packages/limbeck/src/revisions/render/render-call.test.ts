import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderCall } from './render-call.ts'

const root = join(import.meta.dirname, '../../../../..')

function call(name: string, ...parameters: readonly unknown[]): string {
  return renderCall({ op: name, args: parameters }, 4, 110, (args: readonly unknown[]) => args)
}

function formatted(calls: readonly string[]): string {
  const text = `export function upgrade(op: Op) {\n  {\n${calls.join('\n')}\n  }\n}\n`
  return execFileSync('npx', ['biome', 'format', '--stdin-file-path=sample.ts'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
    .split('\n')
    .slice(2, -3)
    .join('\n')
}

const long = 'the quick brown fox jumps over the lazy dog and then over the next one, twice'

describe('a call is laid out as Biome does', () => {
  const samples: readonly (readonly unknown[])[] = [
    ['users'],
    ['users', 'phone_number'],
    ['users', { name: 'phone_number', type: 'varchar(20)', nullable: true }],
    ['users', { name: 'phone_number', type: 'varchar(20)', nullable: true }, { schema: 'app' }],
    [
      'users',
      { name: 'phone_number', type: 'varchar(20)', default: "'unknown'::character varying" },
      { schema: 'app' },
    ],
    ['ix_provider_connections_provider_id', 'provider_connections', ['provider_id'], { unique: true }],
    [
      'ix_provider_connections_provider_id',
      'provider_connections',
      ['provider_id', 'and_another'],
      { unique: true },
    ],
    ['status', ['ACTIVE', 'EXPIRED']],
    ['status', Array.from({ length: 20 }, (_, index) => `LABEL_${index}`)],
    ['one', [1, 2, 3]],
    ['numbers', Array.from({ length: 80 }, (_, index) => index * 7919)],
    ['numbers', { list: Array.from({ length: 80 }, (_, index) => -index * 7919) }],
    ['t', { columns: [{ name: 'id', type: 'uuid' }], constraints: [] }],
    [
      't',
      {
        columns: [
          { name: 'id', type: 'uuid' },
          { name: 'b', type: 'text' },
        ],
      },
    ],
    [
      't',
      {
        columns: [
          ['id', 'uuid'],
          ['b', 'text'],
        ],
      },
    ],
    ['t', [{ id: 1 }, { id: 2 }]],
    ['t', [{ id: 1, name: 'a' }]],
    [long + long],
    [long, long],
    ['t', { a: long + long, key: long + long, keys: long + long, longer_key: long + long }],
    ['t', { a: "it's", b: 'say "no"', c: `it's "both"`, d: 'back\\slash', e: 'new\nline', f: '`$' + '{x}`' }],
    ['t', { 'needs quotes': 1, plain: 2, 'with-dash': 3, class: 4, größe: 5, $a: 6, '1a': 7 }],
    [`create view v as\n  select 1,\n    '\${x}', \`a\`, 'back\\slash'\n  from t`],
    [`create view v as\n  select 1,\n    2\n  from t`, { transaction: 'none' }],
    ['v', `create view v as\n  select 1,\n    2\n  from t`],
    ['v', { query: `create view v as\n  select 1,\n    2\n  from t`, schema: 'app' }],
    ['v', [`create view v as\n  select 1,\n    2\n  from t`, 'x']],
    ['名前', { label: `${'名前'.repeat(20)} ${'x'.repeat(10)}` }, undefined, {}],
    [
      't',
      {
        a: { b: { c: { d: long, e: long } } },
        list: [
          [1, [2]],
          [3, []],
        ],
        empty: {},
        none: [],
      },
    ],
    ['t', null, true, -0.5, { a: null, b: undefined, c: false }],
    ['t', {}, [], {}],
    ['t', { a: {} }, []],
  ]
  const calls = samples.map((sample, index) => call(`f${index}`, ...sample))

  test('for calls of every shape', () => {
    expect(calls.join('\n')).toBe(formatted(calls))
  })

  test('and for random ones', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.stringMatching(/^[a-z_]{1,30}$/),
      fc.stringMatching(/^[a-z '"\\`${}\n]{60,130}$/),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'value' },
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), tie('value'), { maxKeys: 5 }),
      ),
    }))
    const random = fc.sample(fc.array(value, { minLength: 1, maxLength: 4 }), { numRuns: 300, seed: 7 })
    const printed = random.map((sample, index) => call(`f${index}`, ...sample))
    expect(printed.join('\n')).toBe(formatted(printed))
  })
})

test('a literal reads back as the value that it was printed from', () => {
  const any = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(any, (values) => {
      const printed = call('f', 'first', ...values, 'last').trim()
      const recorded: unknown[] = []
      new Function('op', printed)({ f: (...parameters: unknown[]) => recorded.push(...parameters) })
      expect(recorded).toEqual(['first', ...values, 'last'])
    }),
    { numRuns: 300 },
  )
})

test('text that could end its literal or hide from the reader is escaped', () => {
  const texts = [
    "';drop()//",
    '`$' + '{drop()}`\n\n`',
    '\u2028\u202e\ud800\0',
    '\\',
    '\r\n\r\n',
    '__proto__',
    '*/',
  ]
  for (const text of texts) {
    const recorded: unknown[] = []
    const printed = call('f', text, { [text]: text, ['__proto__']: text })
    new Function('op', printed)({ f: (...parameters: unknown[]) => recorded.push(...parameters) })
    expect(recorded[0]).toBe(text)
    expect(Object.entries(recorded[1] ?? {})).toEqual(Object.entries({ [text]: text, ['__proto__']: text }))
    expect(printed).not.toMatch(/[\u2028\u202e\0\r]/)
  }
})

test('code cannot be written into a file', () => {
  expect(() => call('run', () => {})).toThrow('a function cannot be written')
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { loadModule, parseSync } from 'libpg-query'
import { beforeAll, describe, expect, test } from 'vitest'
import { withConformanceFolder } from '../../test/conformance-folder.ts'
import { locateStatements } from './locate-statements.ts'
import { splitStatements } from './split.ts'

describe('a semicolon ends no statement', () => {
  test.each([
    ['in a string', "select ';'"],
    ['after a doubled quote', "select ';'';'"],
    ['after a backslash in a plain string', "select ';\\'"],
    ['in an E-string with an escaped quote', "select E';\\';'"],
    ['in the continuation of an E-string', "select E'a'\n  ';\\';'"],
    ['after a name that ends in e', 'select 1 as e'],
    ['in a unicode string', "select U&';\\0061'"],
    ['in a bit string', "select b';'"],
    ['in a quoted name', 'select 1 as ";"";"'],
    ['in a unicode name', 'select 1 as U&";"'],
    ['in a dollar quote', 'select $$;$$'],
    ['in a tagged dollar quote with another inside', 'select $a$;$$;$b$;$a$'],
    ['in a dollar quote beside a parameter', 'select $1, $x1$;$x1$'],
    ['in a comment to the end of the line', 'select 1 -- ;\n+ 1'],
    ['in a nested comment', 'select /* ; /* ; */ ; */ 1'],
    ['among the actions of a rule', 'create rule r as on insert to t do also (select 1; select 2)'],
    [
      'in a body BEGIN ATOMIC',
      'create or replace function f(a int default 1) returns int begin atomic select 1; select case when a = 1 then case a when 1 then 2 end end; end',
    ],
    [
      'after a label that is a reserved word',
      'create procedure p() begin atomic select 1 as end; select 2 as "end"; end',
    ],
    ['after a name with a dollar sign in it', 'select a$b$c; '.trim().slice(0, -1)],
  ])('%s', (_, statement) => {
    expect(splitStatements(`${statement};\nselect 2;`)).toEqual([statement, 'select 2'])
  })
})

test('nothing is left of comments, white space and empty statements', () => {
  expect(splitStatements('\ufeff ;; -- a\n ; /* b */ ;\n')).toEqual([])
})

test('comments around a statement are left out, those inside it stay', () => {
  expect(splitStatements('-- a\nselect /* b */ 1 -- c\n; -- d')).toEqual(['select /* b */ 1'])
})

test('a statement knows its offset and its line', () => {
  const script = 'select 1;\n\n-- x\n  select\n 2; select 3'
  expect(locateStatements(script)).toEqual([
    { text: 'select 1', offset: 0, line: 1 },
    { text: 'select\n 2', offset: 18, line: 4 },
    { text: 'select 3', offset: 29, line: 5 },
  ])
})

test('begin and end outside of a routine end a statement each', () => {
  expect(splitStatements('begin; select 1; end; begin atomic; end')).toEqual([
    'begin',
    'select 1',
    'end',
    'begin atomic',
    'end',
  ])
})

test('the guards that pg_dump writes for psql are left out', () => {
  expect(splitStatements('\\restrict x9\nselect 1;\n\\unrestrict x9\n')).toEqual(['select 1'])
})

describe('what cannot be split is refused with its line', () => {
  test.each([
    [
      'sql.meta-command',
      'Line 2 holds \\connect, a command of psql and not SQL.',
      'select 1;\n\\connect other\n',
    ],
    ['sql.unterminated', 'The string that begins in line 2 has no end.', "select 1;\nselect 'a;\n"],
    ['sql.unterminated', 'The string $f$ that begins in line 1 has no end.', 'do $f$ begin; end $F$;'],
    ['sql.unterminated', 'The quoted name that begins in line 1 has no end.', 'select "a'],
    ['sql.unterminated', 'The comment that begins in line 1 has no end.', '/* /* */ select 1'],
    [
      'sql.copy-from-stdin',
      'COPY … FROM STDIN in line 1 has its rows outside of SQL.',
      'COPY t (a) FROM stdin;\n1\n\\.\n',
    ],
  ])('%s', (code, message, script) => {
    expect(() => splitStatements(script)).toThrow(
      expect.objectContaining({ code, message, hint: expect.stringMatching(/./) }),
    )
  })

  test('a copy from a file and one to stdout are statements', () => {
    expect(splitStatements("copy t from '/stdin'; copy t to stdout")).toHaveLength(2)
  })
})

describe("PostgreSQL's own parser", () => {
  beforeAll(loadModule)

  test('finds the same statements in texts made of all lexical forms', () => {
    const piece = fc.constantFrom(
      "';'",
      "E'\\';'",
      "U&'a;'",
      "b';'",
      '";"',
      'U&";"',
      '$$;$$',
      '$t$ ; $$ $t$',
      '/* ; */',
      '/* /* ; */ */',
      '-- ;\n',
      ' ',
      '\n',
      '(select 1)',
      'a',
      'e',
      'e1',
      '1.5',
      '+',
      'a.b',
      'case when 1=1 then 2 end',
      "'a'\n';'",
      'a$1',
      '::text',
    )
    const statement = fc.array(piece, { maxLength: 8 }).map((pieces) => `select ${pieces.join(' ')} `)
    const routine = statement.map(
      (body) => `create function f() returns int begin atomic ${body}; ${body}; end `,
    )
    const script = fc.array(fc.oneof({ weight: 4, arbitrary: statement }, routine), {
      minLength: 1,
      maxLength: 5,
    })
    expectSameStatements(script.map((statements) => statements.join(';')))
  })

  test('finds the same statements in texts that hide nothing', () => {
    const piece = fc.constantFrom(
      '-- a; (b\n',
      '--\n',
      ' ',
      '\n',
      '(select 1)',
      '(select 1 -- )\n)',
      'a',
      '- -1',
      '1.5',
      '*',
    )
    const script = fc.array(
      fc.oneof({ weight: 3, arbitrary: piece }, fc.constantFrom('; select ', ';', '; ;')),
      {
        maxLength: 20,
      },
    )
    expectSameStatements(script.map((pieces) => `select ${pieces.join(' ')}`))
  })

  withConformanceFolder('finds the same statements in real schemas', (folder) => {
    const files = readdirSync(join(folder, 'schemas')).filter((file) => file.endsWith('.sql'))

    test.each(files)('%s', (file) => {
      const script = readFileSync(join(folder, 'schemas', file), 'utf8')
      const located = locateStatements(script)
      expect(located.length).toBeGreaterThan(10)
      // The parser does not know psql's guards: blanks in their place keep all offsets.
      const plain = script.replace(/^\\(?:un)?restrict.*$/gm, (guard) => ' '.repeat(guard.length))
      const parsed = parsedStatements(plain) ?? []
      expect(located).toHaveLength(parsed.length)
      for (const [place, { text }] of located.entries()) {
        const [before, after] = (parsed[place] ?? '').split(text, 2)
        if (!/^(?:\s|--.*)*$/.test(`${before} ${after}`)) expect.unreachable(`not one statement: ${text}`)
      }
      expect(located.map(({ text, offset }) => script.slice(offset, offset + text.length))).toEqual(
        located.map(({ text }) => text),
      )
      const last = located.at(-1)
      expect(script.slice(0, last?.offset).split('\n')).toHaveLength(last?.line ?? 0)
    })
  })
})

/** Holds the splitting of many texts against PostgreSQL's own. */
function expectSameStatements(scripts: fc.Arbitrary<string>): void {
  let parsed = 0
  fc.assert(
    fc.property(scripts, (text) => {
      const expected = parsedStatements(text)
      if (expected === undefined) return
      parsed++
      expect(splitStatements(text).map(fingerprintOf)).toEqual(expected.map(fingerprintOf))
    }),
    // About one text in ten is SQL: enough of them are, whatever the seed.
    { numRuns: 2000 },
  )
  expect(parsed).toBeGreaterThan(50)
}

/** The texts of the statements of a script, or undefined when it does not parse. */
function parsedStatements(script: string): readonly string[] | undefined {
  try {
    const bytes = Buffer.from(script)
    const { stmts = [] } = parseSync(script)
    return stmts.map(({ stmt_location: start = 0, stmt_len: length }) =>
      bytes.subarray(start, length === undefined || length === 0 ? undefined : start + length).toString(),
    )
  } catch {
    return undefined
  }
}

/** A statement's tree without the offsets in it. */
function fingerprintOf(statement: string): string {
  return JSON.stringify(parseSync(statement), (key, value) =>
    /location$|^stmt_len$/.test(key) ? undefined : value,
  )
}

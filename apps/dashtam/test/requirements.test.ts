import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

interface Requirement {
  readonly number: string
  readonly tests: readonly (readonly [file: string, title: string])[]
  readonly besides: string
}

const page = readFileSync(join(root, 'apps/dashtam/docs/requirements.md'), 'utf8')
const requirements = [...page.matchAll(/^\| ([SW]\d+) \| [^|]+ \| ([^|]*) \| ([^|]*) \|$/gm)].map(
  ([, number = '', tests = '', besides = '']): Requirement => ({
    number,
    tests: [...tests.matchAll(/`([^`]+)` (.+?)(?=<br>| *$)/g)].map(([, file = '', title = '']) => [
      file,
      title,
    ]),
    besides: besides.trim(),
  }),
)

test('every number stands in the table once', () => {
  const numbers = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
  expect(requirements.map(({ number }) => number)).toEqual([...numbers('S', 128), ...numbers('W', 29)])
})

test('every number has a test, or says which part brings it', () => {
  const without = requirements.filter(
    ({ tests, besides }) => tests.length === 0 && !/^Part [EF]: \S/.test(besides),
  )
  expect(without.map(({ number }) => number)).toEqual([])
})

test('every test that the table names is there, by its title', () => {
  const missing = requirements.flatMap(({ number, tests }) =>
    tests.filter(([file, title]) => !hasTest(file, title)).map((each) => `${number}: ${each.join(' ')}`),
  )
  expect(missing).toEqual([])
})

/** Whether a file registers a test of that title: `test('…', `, or `test.each(…)('…', `. */
function hasTest(file: string, title: string): boolean {
  const path = join(root, file)
  if (!existsSync(path)) return false
  const text = readFileSync(path, 'utf8').replaceAll(/\(\s+/g, '(')
  return ["'", '"', '`'].some((quote) =>
    text.replaceAll(/\(\s+/g, '(').includes(`(${quote}${title}${quote},`),
  )
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { allOperations } from '../objects/all-operations.ts'
import { kinds } from '../objects/kinds.ts'
import type { ExecuteOptions } from '../operations/execute.ts'
import { freeOperations } from '../operations/free-operations.ts'
import { defineRevision } from './define-revision.ts'
import type { Operations } from './operations.ts'

const families = [
  ...kinds
    .map(({ kind, operations }) => ({ kind: kind as string, operations: operations as object }))
    .filter(({ operations }) => Object.keys(operations).length > 0),
  { kind: '', operations: freeOperations as object },
]

describe('the registry of operations', () => {
  const named = families.flatMap(({ kind, operations }) =>
    Object.entries(operations).map(([name, definition]) => ({ kind, name, definition })),
  )

  test('has each name once', () => {
    expect(named.length).toBeGreaterThan(30)
    const twice = named.filter(({ name }, index) => named.findIndex((other) => other.name === name) !== index)
    expect(twice).toEqual([])
    expect(allOperations.size).toBe(named.length)
  })

  test('calls each definition by its own name', () => {
    expect(named.filter(({ name, definition }) => definition.name !== name)).toEqual([])
  })
})

test('op shows the first paragraph of each definition in an editor (vitest -u writes it anew)', async () => {
  const docs = docstrings()
  const all = families.map(({ kind, operations }) => {
    const methods = Object.keys(operations).map((name) => {
      const words = (docs.get(name) ?? '').split(/\n\s*\*?\s*\n/)[0]?.split(/[\s*]+/) ?? []
      const parameters = `...parameters: Parameters<Methods['${name}']>`
      const line = `  ${name}(${parameters}): void`
      const call = line.length <= 110 ? line : `  ${name}(\n    ${parameters}\n  ): void`
      return `${docComment(words.filter((word) => word !== ''))}\n${call}\n`
    })
    const file = kind === '' ? 'free' : kind
    const type = `${file.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())}Operations`
    return { file, type, text: methods.join('') }
  })
  for (const { file, type, text } of all) {
    const module = `import type { Methods } from '../methods.ts'

/** The methods of \`op\` ${file === 'free' ? 'that stand for no object' : `of the kind \`${file}\``}. */
export interface ${type} {
${text}}
`
    await expect(module).toMatchFileSnapshot(`./methods/${file}.ts`)
  }
  const inOrder = [...all].sort((a, b) => (a.file < b.file ? -1 : 1))
  const imports = inOrder.map(({ file, type }) => `import type { ${type} } from './methods/${file}.ts'\n`)
  const text = `import type { CustomOperations } from './custom-operations.ts'
${imports.join('')}
/**
 * What \`upgrade(op)\` and \`downgrade(op)\` receive: one method per operation. A call records; nothing runs.
 *
 * Each kind's are derived from the registry, and repeated in a file of their own to show their docstrings in an editor.
 */
export interface Operations
  extends CustomOperations,
    ${all.map(({ type }) => type).join(',\n    ')} {}
`
  await expect(text).toMatchFileSnapshot('./operations.ts')
})

function docComment(words: readonly string[]): string {
  const line = `  /** ${words.join(' ')} */`
  if (line.length <= 110) return line
  const lines = ['   *']
  for (const word of words) {
    const last = lines.length - 1
    if (`${lines[last]} ${word}`.length > 110) lines.push(`   * ${word}`)
    else lines[last] += ` ${word}`
  }
  return ['  /**', ...lines, '   */'].join('\n')
}

/** The docstrings of all exported constants of the folders that define operations, by name. */
function docstrings(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const folder of ['objects', 'operations']) {
    const root = join(import.meta.dirname, '..', folder)
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
      const text = readFileSync(join(root, name), 'utf8')
      for (const [, doc = '', constant = ''] of text.matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+) =/g,
      )) {
        found.set(constant, doc)
      }
    }
  }
  return found
}

test('op is typed by the definitions', () => {
  expectTypeOf<Operations['execute']>().parameters.toEqualTypeOf<
    [sql: string, options?: ExecuteOptions | undefined]
  >()
  expectTypeOf<Operations>().toHaveProperty('createTable')
  expectTypeOf<Operations>().toHaveProperty('addColumn')
  expectTypeOf<Operations['dropTable']>().parameter(0).toEqualTypeOf<string>()
  expectTypeOf<Operations['addColumn']>().returns.toEqualTypeOf<void>()

  defineRevision({
    revision: 'a',
    upgrade(op) {
      op.addColumn('users', { name: 'phone', type: 'text', nullable: true }, { schema: 'app' })
      // @ts-expect-error a column has a type
      op.addColumn('users', { name: 'phone' })
      // @ts-expect-error no such operation
      op.addColum('users')
    },
    downgrade(op) {
      op.dropColumn('users', 'phone', { ifExists: true })
    },
  })
  // @ts-expect-error neither a downgrade nor a reason
  defineRevision({ revision: 'a', upgrade() {} })
  // @ts-expect-error both
  defineRevision({ revision: 'a', upgrade() {}, downgrade() {}, irreversible: 'gone' })
  // @ts-expect-error a field that does not exist
  defineRevision({ revision: 'a', upgrade() {}, downgrade() {}, downRevison: 'b' })
})

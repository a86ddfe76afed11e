import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allOperations } from '../packages/limbeck/src/objects/all-operations.ts'

const source = resolve(import.meta.dirname, '../packages/limbeck/src')

/** The folders of the engine, lowest first. A file imports from its own folder and from those before it. */
const layers = [
  'errors',
  'sql',
  'catalog',
  'drivers',
  'operations',
  'objects',
  'introspection',
  'rows',
  'revisions',
  'plan',
  'locks',
  'lint',
  'safety',
  'runner',
  'shadow',
  'diff',
  'sources',
  'project',
  'testing',
  'cli',
]

const files = filesBelow(source)

describe('the engine', () => {
  test('has source files', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  test('imports only what stands to the left', () => {
    const product = files.filter((file) => !file.endsWith('.test.ts'))
    const wrong = product.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(`${source}/`))
        .filter((target) => !isAllowed(folderOf(file), folderOf(target)))
        .map((target) => `${relative(source, file)} imports ${relative(source, target)}`),
    )
    expect(wrong).toEqual([])
  })

  test('has no file of more than 250 lines', () => {
    const long = filesBelow(resolve(source, '../..'))
      .filter((file) => !file.includes('/node_modules/') && !file.includes('/dist/'))
      .map((file) => ({
        file: relative(source, file),
        lines: readFileSync(file, 'utf8').split('\n').length - 1,
      }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  test('registers every kind, every operation, every command and every rule', () => {
    const defined = files.flatMap((file) =>
      file.endsWith('.test.ts')
        ? []
        : [...readFileSync(file, 'utf8').matchAll(/defineOperation\('(\w+)'/g)].map(([, name = '']) => name),
    )
    expect(defined.length).toBeGreaterThan(20)
    const unregistered = [
      ...defined.filter((name) => !allOperations.has(name)),
      ...notImported(join(source, 'objects'), 'kinds.ts', [
        'facets',
        'named',
        'online',
        'retired',
        'made-anew',
        'routine',
      ]),
      ...notImported(join(source, 'cli/commands'), 'index.ts', []),
      ...notImported(join(source, 'lint/rules'), 'index.ts', []),
    ]
    expect(unregistered).toEqual([])
  })
})

function isAllowed(from: string, to: string): boolean {
  if (from === to || from === '') return true
  return layers.includes(to) && layers.indexOf(to) < layers.indexOf(from)
}

/** The layer a file belongs to; '' for the files directly in `src`. */
function folderOf(file: string): string {
  const [first = '', ...rest] = relative(source, file).split('/')
  return rest.length === 0 ? (first.startsWith('project') ? 'project' : '') : first
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) =>
    resolve(dirname(file), path),
  )
}

/** The entries of a registry's folder (folders or files) that the registry does not name. */
function notImported(folder: string, registry: string, except: readonly string[]): readonly string[] {
  const text = readFileSync(join(folder, registry), 'utf8')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (registry === 'kinds.ts' ? entry.isDirectory() : entry.name.endsWith('.ts')))
    .map((entry) => entry.name)
    .filter((name) => name !== registry && !name.endsWith('.test.ts') && !except.includes(name))
    .filter((name) => !text.includes(`./${name.replace(/\.ts$/, '')}`))
    .map((name) => `${relative(source, folder)}/${name} is not in ${registry}`)
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

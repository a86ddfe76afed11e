import { beforeAll, describe, expect, test } from 'vitest'
import { watchedRun } from '../counts/watched-run.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { temporaryProject } from './temporary-project.ts'

// A configuration is run in one of two ways: with its types taken out, as an earlier run kept it; or by jiti, whatever it
// holds. What comes of it is the same.

const revision =
  '-- make t\n--\n-- revision: abc123def456\n\n-- upgrade\ncreate table t (id int);\n\n-- downgrade\ndrop table t;\n'

/** What a run after another one finds, if the configuration names the folder `chosen`; and whether jiti was loaded for it. */
async function secondRun(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly output: string; readonly usesJiti: boolean }> {
  const project = temporaryProject({ 'chosen/a.sql': revision, ...files })
  await project.limbeck(['heads'], env)
  const { stdout, stderr, modules } = await watchedRun(project, ['heads'], env)
  return {
    output: stdout + stderr,
    usesJiti: modules.some((path) => path.includes('node_modules/jiti/')),
  }
}

beforeAll(() => buildLimbeck())

describe('a configuration is run without jiti', () => {
  test.each<[what: string, files: Readonly<Record<string, string>>]>([
    [
      'with types and everything that Limbeck exports',
      {
        'limbeck.config.ts': `import { defineConfig, defineOperation, sqlText, type ConfigInput } from 'limbeck'
import { drizzle } from 'limbeck/sources/drizzle'
import * as all from 'limbeck'
const folders: string[] = typeof sqlText === 'function' && typeof defineOperation === 'function' ? ['chosen'] : []
export default defineConfig({ revisions: folders, models: [drizzle('none/*.ts')] }) satisfies ConfigInput
if (all.defineConfig !== defineConfig) throw new Error('two of one')
`,
      },
    ],
    [
      'with modules of its project, which may import each other, and of Node',
      {
        'limbeck.config.ts': `import { join } from 'node:path'
import { folder } from './env/folder.ts'
export default { revisions: [join('.', folder())] }
`,
        'env/folder.ts': `import path from 'path'
import { suffix } from './suffix.mts'
export const prefix: string = 'cho'
export const folder = () => path.normalize(prefix + suffix())
`,
        'env/suffix.mts': `import { prefix } from './folder.ts'
export const suffix = (): string => (prefix === 'cho' ? 'sen' : '')
`,
      },
    ],
    [
      'as a function of the environment',
      { 'limbeck.config.ts': 'export default ({ env }) => ({ revisions: [env.FOLDER] })\n' },
    ],
  ])('%s', async (_, files) => {
    const { output, usesJiti } = await secondRun(files, { FOLDER: 'chosen' })
    expect(output).toContain('abc123def456')
    expect(usesJiti).toBe(false)
  })
})

describe('a configuration is run by jiti', () => {
  test.each<[what: string, files: Readonly<Record<string, string>>]>([
    [
      'that imports a package',
      {
        'limbeck.config.ts': `import pc from 'picocolors'
export default { revisions: [pc === undefined ? 'none' : 'chosen'] }
`,
      },
    ],
    [
      'that imports by a name without an ending',
      {
        'limbeck.config.ts': `import { folder } from './folder'
export default { revisions: [folder] }
`,
        'folder.ts': `export const folder: string = 'chosen'\n`,
      },
    ],
    [
      'that waits',
      { 'limbeck.config.ts': `export default { revisions: [await Promise.resolve('chosen')] }\n` },
    ],
    [
      'that asks where it is',
      {
        'limbeck.config.ts': `export default { revisions: [import.meta.url === '' ? 'none' : 'chosen'] }\n`,
      },
    ],
    [
      'that imports as it goes',
      {
        'limbeck.config.ts': `export default async () => ({ revisions: [(await import('./folder.ts')).folder] })\n`,
        'folder.ts': `export const folder: string = 'chosen'\n`,
      },
    ],
  ])('%s', async (_, files) => {
    const { output, usesJiti } = await secondRun(files)
    expect(output).toContain('abc123def456')
    expect(usesJiti).toBe(true)
  })
})

test('a change of the configuration, or of what it imports, is seen at once', async () => {
  const project = temporaryProject({
    'chosen/a.sql': revision,
    'other/b.sql': revision.replace('abc123def456', 'fed654cba321'),
    'limbeck.config.ts': `import { folder } from './folder.ts'\nexport default { revisions: [folder] }\n`,
    'folder.ts': `export const folder: string = 'chosen'\n`,
  })
  const heads = async () => (await project.limbeck(['heads'])).stdout
  expect([await heads(), await heads()]).toEqual(Array(2).fill(expect.stringContaining('abc123def456')))
  project.write('folder.ts', `export const folder: string = 'other'\n`)
  expect(await heads()).toContain('fed654cba321')
  project.write('limbeck.config.ts', `export default { revisions: ['chosen'] }\n`)
  expect(await heads()).toContain('abc123def456')
})

test('what a configuration throws is said with its line', async () => {
  const { output } = await secondRun({
    'limbeck.config.ts': `const folder: string = 'chosen'\n\nthrow new Error(\`no \${folder}\`)\n`,
  })
  expect(output).toMatch(/limbeck\.config\.ts:3/)
  expect(output).toContain('no chosen')
})

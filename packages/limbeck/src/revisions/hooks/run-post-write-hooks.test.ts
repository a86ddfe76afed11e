import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { PostWriteHook } from './post-write-hook.ts'
import { type HookRun, runPostWriteHooks } from './run-post-write-hooks.ts'

interface Project {
  readonly directory: string
  readonly file: string
  run(...hooks: readonly PostWriteHook[]): Promise<readonly HookRun[]>
  readonly reported: readonly HookRun[]
}

async function project(): Promise<Project> {
  const directory = await mkdtemp(join(tmpdir(), 'limbeck hooks '))
  onTestFinished(() => rm(directory, { recursive: true }))
  const file = join(directory, "it's new.ts")
  await writeFile(file, 'start')
  const reported: HookRun[] = []
  const report = (run: HookRun): void => void reported.push(run)
  return {
    directory,
    file,
    reported,
    run: (...hooks) => runPostWriteHooks(hooks, file, { directory, report }),
  }
}

function append(name: string, text: string): PostWriteHook {
  const code = `require('node:fs').appendFileSync(process.argv[1], '${text}'); console.log(process.cwd())`
  return {
    name,
    type: 'exec',
    entrypoint: process.execPath,
    options: `-e "${code}" REVISION_SCRIPT_FILENAME`,
  }
}

test('hooks run in their order, in the project, each named with its outcome', async () => {
  const { run, file, reported, directory } = await project()
  const runs = await run(append('first', ' one'), append('second', ' two'))
  expect(await readFile(file, 'utf8')).toBe('start one two')
  expect(runs).toEqual([
    { name: 'first', outcome: 'done', output: `${directory}\n` },
    { name: 'second', outcome: 'done', output: `${directory}\n` },
  ])
  expect(reported).toEqual(runs)
})

test('a failing hook stops the later ones, is named, and the file is kept', async () => {
  const { run, file, reported } = await project()
  const failing: PostWriteHook = {
    name: 'lint',
    type: 'exec',
    entrypoint: 'sh',
    options: `-c 'echo "line 3 is bad" >&2; exit 7' REVISION_SCRIPT_FILENAME`,
  }
  await expect(run(append('first', ' one'), failing, append('third', ' three'))).rejects.toMatchObject({
    code: 'hook.failed',
    message: "Post-write hook 'lint' failed: exit code 7",
    hint: expect.stringMatching(/is kept: .* It printed: line 3 is bad$/),
    exitCode: 1,
  })
  expect(await readFile(file, 'utf8')).toBe('start one')
  expect(reported.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['first done', 'lint failed'])
})

test('bin is a program of node_modules/.bin, here or above, and may start its neighbours', async () => {
  const { directory, file, run } = await project()
  const bins = join(directory, 'node_modules', '.bin')
  await mkdir(bins, { recursive: true })
  await mkdir(join(directory, 'apps', 'one'), { recursive: true })
  await writeFile(join(bins, 'outer'), '#!/bin/sh\ninner "$@"\n')
  await writeFile(join(bins, 'inner'), '#!/bin/sh\nprintf " $2 in $PWD" >> "$1"\n')
  await chmod(join(bins, 'outer'), 0o755)
  await chmod(join(bins, 'inner'), 0o755)
  await run({
    name: 'b',
    type: 'bin',
    entrypoint: 'outer',
    options: 'REVISION_SCRIPT_FILENAME x',
    cwd: 'apps/one',
  })
  expect(await readFile(file, 'utf8')).toBe(`start x in ${join(directory, 'apps', 'one')}`)
})

test('a command line that does not place the file is given it first', async () => {
  const { file, run } = await project()
  const [done] = await run({ name: 'e', type: 'exec', entrypoint: 'echo', options: '--fix' })
  expect(done?.output).toBe(`${file} --fix\n`)
})

test('module calls a function of the project, in TypeScript too', async () => {
  const { directory, file, run } = await project()
  const code = `import { appendFile } from 'node:fs/promises'
    export default async (path: string, options: readonly string[]) => appendFile(path, ' ' + options.join('+'))
    export const other = () => { throw new Error('not today') }`
  await writeFile(join(directory, 'hook.ts'), code)
  await run({ name: 'm', type: 'module', entrypoint: './hook.ts', options: "a 'b c'" })
  expect(await readFile(file, 'utf8')).toBe('start a+b c')
  await expect(run({ name: 'm', type: 'module', entrypoint: './hook.ts#other' })).rejects.toThrow(
    "Post-write hook 'm' failed: not today",
  )
})

test.each<[string, Partial<PostWriteHook>]>([
  ['nowhere is not on the PATH', { type: 'exec', entrypoint: 'nowhere' }],
  [
    'nowhere is in no node_modules/.bin: npm install --save-dev nowhere',
    { type: 'bin', entrypoint: 'nowhere' },
  ],
  ['hooks.ts has no function called other', { type: 'module', entrypoint: 'hooks.ts#other' }],
  ['its options have a quote without an end', { type: 'exec', entrypoint: 'echo', options: "'" }],
  ['does not exist', { type: 'exec', entrypoint: 'echo', cwd: 'no/where' }],
])('%s', async (problem, hook) => {
  const { directory, run } = await project()
  await writeFile(join(directory, 'hooks.ts'), 'export default () => {}')
  await expect(run({ name: 'h', type: 'exec', entrypoint: '', ...hook })).rejects.toMatchObject({
    code: 'hook.failed',
    message: expect.stringContaining(problem),
  })
})

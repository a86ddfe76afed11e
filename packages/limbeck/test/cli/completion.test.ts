import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { buildLimbeck } from './build-limbeck.ts'
import { revisionProject } from './revision-files.ts'
import { hasTerminal, runInTerminal } from './run-in-terminal.ts'
import { type TemporaryProject, temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const bin = fileURLToPath(new URL('../../bin/limbeck.cjs', import.meta.url))
const hasShell = (shell: string) => spawnSync(shell, ['--version']).status === 0

const project = () =>
  temporaryProject(
    revisionProject([
      { revision: 'aaaa00000001' },
      { revision: 'bbbb00000002', downRevision: 'aaaa00000001', branchLabels: ['left'] },
      { revision: 'bbbb00000003', downRevision: 'aaaa00000001' },
    ]),
  )

/** What bash offers, after a user has typed `line` and pressed the tab key. */
async function offered({ directory, write }: TemporaryProject, line: string): Promise<readonly string[]> {
  // As readline does it, words break at the characters of COMP_WORDBREAKS too.
  write(
    'complete.sh',
    `set -eu
limbeck() { ${process.execPath} ${bin} "$@"; }
eval "$(limbeck completion bash)"
[[ "$(complete -p limbeck)" == *_limbeck* ]]
COMP_LINE="$1" COMP_POINT=\${#1}
COMP_WORDS=(unused) COMP_CWORD=0
_limbeck limbeck
(( \${#COMPREPLY[@]} == 0 )) || printf '%s\\n' "\${COMPREPLY[@]}"
`,
  )
  const { stdout } = await promisify(execFile)('bash', ['complete.sh', line], { cwd: directory })
  return stdout.split('\n').filter((each) => each !== '')
}

test.skipIf(!hasShell('bash'))(
  'bash completes commands, options, revisions and their ranges',
  async () => {
    const here = project()
    expect(await offered(here, 'limbeck he')).toEqual(['heads', 'help'])
    expect(await offered(here, 'limbeck upg')).toEqual(['upgrade'])
    expect(await offered(here, 'limbeck __')).toEqual([])
    expect(await offered(here, 'limbeck upgrade --s')).toEqual(['--sql', '--serve-health'])
    expect(await offered(here, 'limbeck heads --js')).toEqual(['--json'])
    expect(await offered(here, 'limbeck upgrade ')).toEqual([
      'head',
      'heads',
      'base',
      'bbbb00000002',
      'bbbb00000003',
      'aaaa00000001',
      'left@head',
    ])
    expect(await offered(here, 'limbeck downgrade aaaa00000001:bbbb')).toEqual([
      'bbbb00000002',
      'bbbb00000003',
    ])
    expect(await offered(here, 'limbeck show left@')).toEqual(['@head'])
    expect(await offered(here, 'limbeck revision -m "two words" --head=a')).toEqual(['aaaa00000001'])
    expect(await offered(here, 'limbeck revision --from re')).toEqual(['revisions'])
    expect(await offered(here, 'limbeck completion ')).toEqual(['bash', 'zsh'])
    expect(await offered(here, 'limbeck init --models ')).toEqual([])
  },
  60_000,
)

test.skipIf(!hasTerminal || !hasShell('bash'))(
  'the tab key completes in a terminal',
  async () => {
    const here = project()
    here.write(
      'rc.sh',
      `PS1='ready> '\nlimbeck() { ${process.execPath} ${bin} "$@"; }\neval "$(limbeck completion bash)"\n`,
    )
    const program = ['bash', '--noprofile', '--rcfile', 'rc.sh', '-i']
    const { screen } = await runInTerminal([], { cwd: here.directory, program }, [
      { after: 'ready> ', keys: 'limbeck show aaaa\t' },
      { after: 'show aaaa00000001 ', keys: '\n' },
      { after: 'ready> ', keys: 'limbeck show left@h\t' },
      { after: 'show left@head ', keys: '\n' },
      { after: 'ready> ', keys: 'exit\n' },
    ])
    expect(screen).toContain('Rev: aaaa00000001 (branchpoint)')
    expect(screen).toContain('Rev: bbbb00000002 (head)')
  },
  60_000,
)

test('databases are completed, and revisions of the one that is named', async () => {
  const here = temporaryProject({
    'limbeck.config.ts':
      "export default { databases: { main: { revisions: 'main' }, audit: { revisions: 'audit' } } }\n",
    'main/.keep': '',
    'audit/1.sql':
      '-- first\n--\n-- revision: cccc00000001\n-- down_revision:\n\n-- upgrade\n\n-- downgrade\n',
  })
  const candidates = async (...words: string[]) => {
    const { stdout } = await here.limbeck(['__complete', '--', `:${words.join('\u001f')}`])
    return stdout.split('\n').filter((each) => each !== '')
  }
  expect(await candidates('upgrade', '--name', '')).toEqual(['main', 'audit'])
  expect(await candidates('-n', 'audit', 'upgrade', 'c')).toEqual(['cccc00000001'])
  expect(await candidates('upgrade', 'c')).toEqual([])
  expect(await candidates('upgrade', '--n')).toEqual(['--no-color', '--name'].toSorted())
})

test.skipIf(!hasShell('zsh'))('zsh takes its script', async () => {
  const { stdout } = await project().limbeck(['completion', 'zsh'])
  const script = `compdef() { print "$@"; }\n${stdout}`
  expect((await promisify(execFile)('zsh', ['-fc', script])).stdout).toBe('_limbeck limbeck\n')
})

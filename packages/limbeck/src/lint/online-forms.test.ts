import { expect, test } from 'vitest'
import { lintFiles } from '../../test/lint-project.ts'

/** Operations with what stands in their last parameter. */
const operations: Readonly<Record<string, (options: string) => string>> = {
  createForeignKey: (options) =>
    `op.createForeignKey('users_boss', 'users', 'users', ['boss'], ['id'], { ${options} })`,
  createCheckConstraint: (options) =>
    `op.createCheckConstraint('users_named', 'users', "email <> ''", { ${options} })`,
  alterColumn: (options) => `op.alterColumn('users', 'email', { nullable: false, ${options} })`,
  createIndex: (options) => `op.createIndex('users_email_idx', 'users', ['email'], { ${options} })`,
  dropIndex: (options) => `op.dropIndex('users_old_idx', { ${options} })`,
  createUniqueConstraint: (options) =>
    `op.createUniqueConstraint('users_email_key', 'users', ['email'], { ${options} })`,
  createPrimaryKey: (options) => `op.createPrimaryKey('users_key', 'users', ['id'], { ${options} })`,
  attachPartition: (options) =>
    `op.attachPartition('users_late', 'users', 'for values from (1) to (2)', { ${options} })`,
  detachPartition: (options) => `op.detachPartition('users_old', 'users', { ${options} })`,
  'addColumn of a volatile default': (options) =>
    `op.addColumn('users', { name: 'token', type: 'uuid', nullable: false, default: 'gen_random_uuid()' }, { ${options} })`,
  'addColumn of an identity': (options) =>
    `op.addColumn('users', { name: 'number', type: 'bigint', identity: { generation: 'always' } }, { ${options} })`,
}

test.each(Object.entries(operations))(
  '%s is safe in its online form, and not in its plain form',
  async (_name, call) => {
    expect(await rulesFor(call(''))).toEqual([])
    expect(await rulesFor(call('online: false'))).not.toEqual([])
  },
)

async function rulesFor(call: string): Promise<readonly string[]> {
  const text = `/**
 * change the users of the service
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'b00000000002',
  downRevision: 'a00000000001',
  createdAt: '2026-02-01T00:00:00Z',
  upgrade(op) {
    ${call}
  },
  downgrade(op) {
    op.execute('select 1')
  },
})
`
  const { findings } = await lintFiles({ 'versions/b.ts': text }, { revisions: ['b00000000002'] })
  return findings.map(({ rule }) => rule)
}

import { expect, test } from 'vitest'
import { objectId } from '../../src/catalog/object-id.ts'
import { definitionOf } from '../../src/objects/definition-of.ts'
import type { Hazard, Operation } from '../../src/operations/operation.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { observations } from '../locks/observations.ts'

type Named = readonly [string, object]
const column = (type: string, more: object = {}): Named => [
  'addColumn',
  { table: 't', column: { name: 'z', type, ...more } },
]
const change = (name: string, changes: object): Named => [
  'alterColumn',
  { table: 't', column: name, ...changes },
]
const constraint = (op: string, more: object): Named => [op, { table: 't', name: 'zz', ...more }]
const toR = { referencedTable: 'r', columns: ['a'], referencedColumns: ['id'] }

const operations: Readonly<Record<string, Named>> = {
  'ADD COLUMN (no default)': column('int'),
  'ADD COLUMN const DEFAULT': column('int', { default: '5' }),
  'ADD COLUMN const DEFAULT NOT NULL': column('int', { default: '5', nullable: false }),
  'ADD COLUMN stable DEFAULT now()': column('timestamptz', { default: 'now()' }),
  'ADD COLUMN volatile DEFAULT random()': column('float', { default: 'random()' }),
  'ADD COLUMN DEFAULT gen_random_uuid()': column('uuid', { default: 'gen_random_uuid()' }),
  'ADD COLUMN serial': column('serial'),
  'ADD COLUMN IDENTITY': column('int', { identity: { generation: 'by default' } }),
  'ADD COLUMN GENERATED STORED': column('int', { generated: { expression: 'id + 1', kind: 'stored' } }),
  'DROP COLUMN indexed': ['dropColumn', { table: 't', column: 'u' }],
  'SET DEFAULT': change('a', { default: '3' }),
  'DROP DEFAULT': change('nn', { default: null }),
  'SET NOT NULL': change('u', { nullable: false }),
  'DROP NOT NULL': change('nn', { nullable: true }),
  'TYPE int→bigint': change('u', { type: 'bigint', existingType: 'integer' }),
  'TYPE varchar(10)→varchar(20)': change('v', { type: 'varchar(20)', existingType: 'varchar(10)' }),
  'TYPE varchar(10)→text': change('v', { type: 'text', existingType: 'varchar(10)' }),
  'TYPE varchar(10)→varchar': change('v', { type: 'varchar', existingType: 'varchar(10)' }),
  'TYPE varchar(10)→varchar(5)': change('v', { type: 'varchar(5)', existingType: 'varchar(10)' }),
  'TYPE text→varchar(20)': change('b', { type: 'varchar(20)', existingType: 'text' }),
  'TYPE text→varchar': change('b', { type: 'varchar', existingType: 'text' }),
  'TYPE numeric(6,2)→numeric(8,2)': change('n', { type: 'numeric(8,2)', existingType: 'numeric(6,2)' }),
  'TYPE numeric(6,2)→numeric': change('n', { type: 'numeric', existingType: 'numeric(6,2)' }),
  'TYPE numeric(6,2)→numeric(8,3)': change('n', { type: 'numeric(8,3)', existingType: 'numeric(6,2)' }),
  'TYPE timestamp→timestamptz (Paris)': change('ts', { type: 'timestamptz', existingType: 'timestamp' }),
  'TYPE timestamp→timestamp(3)': change('ts', { type: 'timestamp(3)', existingType: 'timestamp' }),
  'TYPE cidr→inet': change('ip', { type: 'inet', existingType: 'cidr' }),
  'TYPE varbit(8)→varbit(16)': change('e', { type: 'varbit(16)', existingType: 'varbit(8)' }),
  'TYPE text→jsonb USING': change('b', { type: 'jsonb', existingType: 'text', using: 'to_jsonb(b)' }),
  'TYPE same, new COLLATE': change('v', {
    type: 'varchar(10)',
    existingType: 'varchar(10)',
    collation: '"C"',
  }),
  'SET EXPRESSION (stored)': change('gen', { setExpression: 'id * 3' }),
  'DROP EXPRESSION': change('gen', { dropExpression: true }),
  'SET GENERATED ALWAYS': change('idn', { setIdentity: { generation: 'always' } }),
  'DROP IDENTITY': change('idn', { dropIdentity: true }),
  'SET STATISTICS': change('a', { statistics: 500 }),
  'SET (n_distinct)': change('a', { options: { n_distinct: 5 } }),
  'SET STORAGE': change('b', { storage: 'external' }),
  'SET COMPRESSION': change('b', { compression: 'pglz' }),
  'ADD CHECK': constraint('createCheckConstraint', { expression: 'id > 0' }),
  'ADD CHECK NOT VALID': constraint('createCheckConstraint', { expression: 'id > 0', notValid: true }),
  'VALIDATE CHECK': constraint('validateConstraint', {}),
  'ADD FOREIGN KEY': constraint('createForeignKey', toR),
  'ADD FOREIGN KEY NOT VALID': constraint('createForeignKey', { ...toR, notValid: true }),
  'VALIDATE FOREIGN KEY': constraint('validateConstraint', {}),
  'ADD UNIQUE': constraint('createUniqueConstraint', { columns: ['id', 'a'] }),
  'ADD EXCLUDE': constraint('createExcludeConstraint', { elements: [{ column: 'id', operator: '=' }] }),
  'ALTER CONSTRAINT DEFERRABLE': constraint('alterConstraint', { deferrable: true }),
  'DROP CONSTRAINT check': constraint('dropConstraint', {}),
  'RENAME COLUMN': ['renameColumn', { table: 't', column: 'b', to: 'bb' }],
  'RENAME CONSTRAINT': constraint('renameConstraint', { to: 'yy' }),
  'REPLICA IDENTITY FULL': ['setReplicaIdentity', { table: 't', identity: 'full' }],
  'CLUSTER ON': ['setClustering', { table: 't', index: 't_a' }],
  'SET (fillfactor)': ['alterTable', { name: 't', storageParameters: { fillfactor: 70 } }],
  'CREATE INDEX': ['createIndex', { name: 'zz', table: 't', keys: ['b'] }],
  'ALTER INDEX RENAME': ['renameIndex', { name: 't_a', to: 't_a9' }],
  'COMMENT ON TABLE': ['createTableComment', { table: 't', comment: 'x' }],
}

withConformanceFolder('locks as they were observed', (folder) => {
  for (const major of [15, 17, 18]) {
    const observed = observations(folder, major).filter(({ form }) => form in operations)

    test(`covers the forms of PostgreSQL ${major}`, () => {
      expect(observed.length).toBeGreaterThan(Object.keys(operations).length - 5)
    })

    test.each(observed)(`PostgreSQL ${major}: $form`, ({ form, locks, messages }) => {
      const [op, args] = operations[form] ?? ['', {}]
      const hazards = hazardsOf({ op, args }, major)
      const saw = (text: string) => messages.some((message) => message.startsWith(text))
      const rewrites = saw('rewriting table')
      expect(hazards.some(({ kind }) => kind === 'rewrites-table')).toBe(rewrites)
      expect(hazards.some(({ kind }) => kind === 'scans-table')).toBe(
        saw('verifying table') || saw('validating'),
      )
      const isBuilding = saw('building index') && !rewrites
      expect(
        hazards.some(
          ({ kind, lock }) => kind === 'blocks-reads' || (kind === 'blocks-writes' && lock === 'share'),
        ),
      ).toBe(isBuilding)
      for (const { lock } of hazards) if (lock !== undefined) expect(lock).toBe(strongest(locks.t ?? []))
    })
  }
})

function hazardsOf(operation: Operation, major: number): readonly Hazard[] {
  const context = { serverVersion: major * 10_000, isNew: () => false, online: false }
  return definitionOf(operation)
    .sql(operation.args, context)
    .flatMap(({ hazards = [] }) => hazards)
    .filter(({ on }) => on === objectId('table', 'public', 't'))
}

/** The strongest of locks as pg_locks names them, in the manual's words. */
function strongest(locks: readonly string[]): string {
  const order = ['ShareUpdateExclusive', 'Share', 'ShareRowExclusive', 'Exclusive', 'AccessExclusive']
  const [lock = ''] = [...locks].sort((a, b) => order.indexOf(b) - order.indexOf(a))
  return lock.replace(/(?<=.)([A-Z])/g, ' $1').toLowerCase()
}

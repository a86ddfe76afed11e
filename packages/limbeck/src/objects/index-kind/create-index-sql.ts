import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { parametersSql } from '../table/parameters-sql.ts'
import type { CreateIndex } from './create-index.ts'
import { indexKeySql } from './index-key-sql.ts'

/** The statement that creates an index. */
export function createIndexSql(args: CreateIndex): string {
  const { name, include, storageParameters, tablespace, where } = args
  return [
    `create ${args.unique ? 'unique ' : ''}index`,
    ...(args.concurrently ? ['concurrently'] : []),
    ...(args.ifNotExists ? ['if not exists'] : []),
    ...(name === undefined ? [] : [identifier(name)]),
    `on ${args.only ? 'only ' : ''}${qualified(args.schema, args.table)}`,
    ...(args.method === undefined ? [] : [`using ${identifier(args.method)}`]),
    `(${args.keys.map((key) => indexKeySql(typeof key === 'string' ? { column: key } : key)).join(', ')})`,
    ...(include === undefined ? [] : [`include (${include.map(identifier).join(', ')})`]),
    ...(args.nullsNotDistinct ? ['nulls not distinct'] : []),
    ...(storageParameters === undefined ? [] : [`with (${parametersSql(storageParameters)})`]),
    ...(tablespace === undefined ? [] : [`tablespace ${identifier(tablespace)}`]),
    ...(where === undefined ? [] : [`where ${where}`]),
  ].join(' ')
}

import { alembic } from './alembic.ts'
import { dbmate } from './dbmate.ts'
import { drizzle } from './drizzle.ts'
import { knex } from './knex.ts'
import { kysely } from './kysely.ts'
import { mikroOrm } from './mikro-orm.ts'
import { nodePgMigrate } from './node-pg-migrate.ts'
import type { Peer } from './peer.ts'
import { prisma } from './prisma.ts'
import { typeorm } from './typeorm.ts'

/** Every peer that Limbeck is measured beside. */
export const peers: readonly Peer[] = [
  dbmate,
  knex,
  drizzle,
  nodePgMigrate,
  kysely,
  mikroOrm,
  typeorm,
  prisma,
  alembic,
]

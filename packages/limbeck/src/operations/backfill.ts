import { objectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import type { BackfillRows } from './backfill/backfill-rows.ts'
import { backfillScript } from './backfill/backfill-script.ts'
import { describeBackfill } from './backfill/describe-backfill.ts'
import { requireBackfill } from './backfill/require-backfill.ts'
import { runBackfill } from './backfill/run-backfill.ts'
import { defineOperation } from './define-operation.ts'
import { plainHost } from './plain-host.ts'
import type { StepHost } from './step-host.ts'

/**
 * Sets columns of rows that are there already, in small transactions outside the revision's own, until none is left.
 *
 * It walks by ranges of the primary key or of another unique key without nulls, a table without one by its blocks; rests
 * where standbys fall behind or sessions wait for its rows; goes on where it was after a crash; and fails when a row is
 * left at the end. New rows must come right by themselves, by a default or a trigger. In a script of SQL it is one DO
 * block that commits as it goes.
 *
 * `record` throws LimbeckError `backfill.invalid-argument`.
 */
export const backfill = defineOperation('backfill', {
  record: (args: BackfillRows): BackfillRows => {
    requireBackfill(args)
    return args
  },
  render: (args) => [args],
  sql: (args) => [
    {
      run: (connection: Connection, host: StepHost = plainHost) => runBackfill(args, connection, host),
      description: describeBackfill(args),
      script: () => backfillScript(args),
      transaction: 'none',
    },
  ],
  touches: ({ schema = 'public', table }) => ({ changes: [objectId('table', schema, table)] }),
})

/**
 * merge rate limits and devices
 *
 * Proven on PostgreSQL 17.10:
 * 92fe57a303d8 and a5270ef91c56 give the same schema in every order (2 were run).
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: '51e5d4f45926',
  downRevision: ['92fe57a303d8', 'a5270ef91c56'],
  branchLabels: [],
  dependsOn: [],
  createdAt: '2025-10-28T16:10:22Z',
  upgrade() {},
  downgrade() {},
})

import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { canReplaceRoutine } from '../routine/can-replace-routine.ts'
import { definitionOfRoutine } from '../routine/definition-of-routine.ts'
import { mentionsOfBody } from '../routine/mentions-of-body.ts'
import { readRoutine } from '../routine/read-routine.ts'
import type { Routine } from '../routine/routine.ts'
import { routineClaim } from '../routine/routine-claim.ts'
import { type RoutineRow, routineQuery } from '../routine/routine-query.ts'
import { uncheckedRoutine } from '../routine/unchecked-routine.ts'
import { schemaOption } from '../schema-option.ts'
import { checkProcedure } from './check-procedure.ts'
import { commentOnProcedure } from './comment-on-procedure.ts'
import { createProcedure } from './create-procedure.ts'
import { dropProcedure } from './drop-procedure.ts'
import { moveProcedure } from './move-procedure.ts'
import { renameProcedure } from './rename-procedure.ts'
import { replaceProcedure } from './replace-procedure.ts'

/** Procedures. */
export const procedureKind = defineKind({
  kind: 'procedure',
  operations: {
    createProcedure,
    replaceProcedure,
    dropProcedure,
    renameProcedure,
    moveProcedure,
    checkProcedure,
    commentOnProcedure,
  },
  facets: [
    commentFacet(commentOnProcedure, ({ schema, name, types }: Routine) => ({
      name,
      types,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_proc', `prokind = 'p'`),
  query: () => routineQuery(['p']),
  read: (row: RoutineRow): Routine => readRoutine('procedure', row),
  create: (routine) => [
    createProcedure.of({
      name: routine.name,
      ...schemaOption(routine.schema),
      ...definitionOfRoutine(routine),
    }),
  ],
  drop: ({ schema, name, types }) => [dropProcedure.of({ name, types, ...schemaOption(schema) })],
  exact: ['language', 'body', 'library', 'settings', 'transforms'],
  alter: (current, desired) =>
    canReplaceRoutine(current, desired)
      ? {
          operations: [
            replaceProcedure.of({
              name: desired.name,
              ...schemaOption(desired.schema),
              ...definitionOfRoutine(desired),
            }),
          ],
        }
      : 'replace',
  move: ({ schema, name, types }, to) => [moveProcedure.of({ name, types, to, ...schemaOption(schema) })],
  rename: ({ schema, name, types }, to) => [renameProcedure.of({ name, types, to, ...schemaOption(schema) })],
  claims: (routine) => [routineClaim(routine)],
  mentions: mentionsOfBody,
  unchecked: (routine) => uncheckedRoutine(routine, checkProcedure.of),
})

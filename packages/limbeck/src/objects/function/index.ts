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
import { checkFunction } from './check-function.ts'
import { commentOnFunction } from './comment-on-function.ts'
import { createFunction } from './create-function.ts'
import { dropFunction } from './drop-function.ts'
import { moveFunction } from './move-function.ts'
import { renameFunction } from './rename-function.ts'
import { replaceFunction } from './replace-function.ts'

/** Functions, window functions among them. */
export const functionKind = defineKind({
  kind: 'function',
  operations: {
    createFunction,
    replaceFunction,
    dropFunction,
    renameFunction,
    moveFunction,
    checkFunction,
    commentOnFunction,
  },
  facets: [
    commentFacet(commentOnFunction, ({ schema, name, types }: Routine) => ({
      name,
      types,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_proc', `prokind in ('f', 'w')`),
  query: () => routineQuery(['f', 'w']),
  read: (row: RoutineRow): Routine => readRoutine('function', row),
  create: (routine) => [
    createFunction.of({
      name: routine.name,
      ...schemaOption(routine.schema),
      ...definitionOfRoutine(routine),
    }),
  ],
  drop: ({ schema, name, types }) => [dropFunction.of({ name, types, ...schemaOption(schema) })],
  exact: ['language', 'body', 'library', 'settings', 'transforms', 'volatility', 'parallel'],
  alter: (current, desired) =>
    canReplaceRoutine(current, desired)
      ? {
          operations: [
            replaceFunction.of({
              name: desired.name,
              ...schemaOption(desired.schema),
              ...definitionOfRoutine(desired),
            }),
          ],
        }
      : 'replace',
  move: ({ schema, name, types }, to) => [moveFunction.of({ name, types, to, ...schemaOption(schema) })],
  rename: ({ schema, name, types }, to) => [renameFunction.of({ name, types, to, ...schemaOption(schema) })],
  claims: (routine) => [routineClaim(routine)],
  mentions: mentionsOfBody,
  unchecked: (routine) => uncheckedRoutine(routine, checkFunction.of),
})

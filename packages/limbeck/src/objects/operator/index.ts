import { objectId } from '../../catalog/object-id.ts'
import { defineKind } from '../define-kind.ts'
import type { Facet } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { alterOperator } from './alter-operator.ts'
import { commentOnOperator } from './comment-on-operator.ts'
import { type CreateOperator, createOperator } from './create-operator.ts'
import { dropOperator } from './drop-operator.ts'
import { moveOperator } from './move-operator.ts'
import { operandOptions } from './operand-options.ts'
import type { Operator } from './operator.ts'
import { operatorId } from './operator-id.ts'
import { type OperatorRow, operatorQuery } from './operator-query.ts'

const comment: Facet<Operator> = {
  name: 'comment',
  attributes: ['comment'],
  diff: (current, desired) =>
    current?.comment === desired.comment
      ? []
      : [
          commentOnOperator.of({
            name: desired.name,
            comment: desired.comment ?? null,
            ...operandOptions(desired),
          }),
        ],
}

/** Operators. */
export const operatorKind = defineKind({
  kind: 'operator',
  operations: { createOperator, alterOperator, moveOperator, dropOperator, commentOnOperator },
  facets: [comment],
  recordedIn: madeByUsers('pg_operator'),
  query: () => operatorQuery,
  read: ({ classid, objid, objsubid, hashes, merges, ...row }: OperatorRow): Operator =>
    present<Operator>({
      ...row,
      kind: 'operator',
      id: operatorId(present(row)),
      requires: [objectId('schema', row.schema)],
      hashes: hashes || undefined,
      merges: merges || undefined,
    }),
  create: ({ name, function: by, commutator, negator, restrict, join, hashes, merges, ...operator }) => [
    createOperator.of(
      present<CreateOperator>({
        name,
        ...operandOptions({ ...operator, name }),
        function: by,
        commutator,
        negator,
        restrict,
        join,
        hashes,
        merges,
      }),
    ),
  ],
  drop: ({ name, ...operator }) => [dropOperator.of({ name, ...operandOptions({ ...operator, name }) })],
  alter: (current, desired) => {
    const isFixed = (['function', 'commutator', 'negator', 'hashes', 'merges'] as const).every(
      (attribute) => current[attribute] === desired[attribute],
    )
    if (!isFixed) return 'replace'
    const { name, restrict, join } = desired
    return {
      operations: [
        alterOperator.of({
          name,
          ...operandOptions(desired),
          ...(current.restrict !== restrict && { restrict: restrict ?? null }),
          ...(current.join !== join && { join: join ?? null }),
        }),
      ],
    }
  },
  move: ({ name, ...operator }, to) => [
    moveOperator.of({ name, to, ...operandOptions({ ...operator, name }) }),
  ],
})

import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../../operations/operation.ts'
import { type AlterableIndex, alterIndexInPlace } from '../index-kind/alter-index-in-place.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterConstraint, type ConstraintChanges } from './alter-constraint.ts'
import type { Constraint } from './constraint.ts'
import { validateConstraint } from './validate-constraint.ts'

/**
 * Turns one constraint into another. In place: validation, a foreign key's deferral and enforcement, and the storage
 * of an index. All else means to add it anew.
 */
export function alterExistingConstraint(
  current: Constraint,
  desired: Constraint,
  context: DiffContext,
): Alteration {
  if (isCarriedOver(current, desired, context)) {
    return { operations: [], follows: desired.partOf ? [desired.partOf.id] : [] }
  }
  if (!isDeepStrictEqual(definition(current), definition(desired))) return 'replace'
  if (desired.type === 'foreign key' && current.type === 'foreign key') {
    // It holds on to the key that it rests on, until it is dropped.
    const restsOnWhatGoes = current.requires.some((id) => !context.desired.objects.has(id))
    return restsOnWhatGoes ? 'replace' : alterForeignKey(current, desired)
  }
  if (desired.type === 'check' && current.type === 'check') {
    if (current.enforced !== desired.enforced || (desired.notValid && !current.notValid)) return 'replace'
    return { operations: current.notValid && !desired.notValid ? [validation(desired)] : [] }
  }
  if (isIndexed(current) && isIndexed(desired)) return alterIndexed(current, desired, context)
  return 'replace'
}

type ForeignKey = Constraint & { readonly type: 'foreign key' }

function alterForeignKey(current: ForeignKey, desired: ForeignKey): Alteration {
  if (desired.notValid && !current.notValid) return 'replace'
  // Deferral must be said together, since what is not said becomes the default.
  const isDeferral =
    current.deferrable !== desired.deferrable || current.initiallyDeferred !== desired.initiallyDeferred
  const isEnforcement = current.enforced !== desired.enforced
  const changes: ConstraintChanges = {
    ...(isDeferral && {
      deferrable: desired.deferrable ?? false,
      ...(desired.deferrable && { initiallyDeferred: desired.initiallyDeferred ?? false }),
    }),
    ...(isEnforcement && { enforced: desired.enforced ?? true }),
  }
  const { table, name, schema } = desired
  return {
    operations: [
      ...(isDeferral || isEnforcement
        ? [alterConstraint.of({ name, table, ...changes, ...schemaOption(schema) })]
        : []),
      ...(current.notValid && !desired.notValid && !isEnforcement ? [validation(desired)] : []),
    ],
  }
}

function validation({ table, name, schema }: Constraint): Operation {
  return validateConstraint.of({ name, table, ...schemaOption(schema) })
}

type Indexed = Exclude<Constraint, { readonly type: 'foreign key' | 'check' }>

function isIndexed(constraint: Constraint): constraint is Indexed {
  return constraint.type !== 'foreign key' && constraint.type !== 'check'
}

function alterIndexed(current: Indexed, desired: Indexed, context: DiffContext): Alteration {
  if (current.deferrable !== desired.deferrable || current.initiallyDeferred !== desired.initiallyDeferred) {
    return 'replace'
  }
  return alterIndexInPlace(alterable(current), alterable(desired), context)
}

function alterable(object: Indexed): AlterableIndex {
  const { type, storageParameters, tablespace } = object
  const keys = type === 'exclude' ? object.elements : []
  return { object, keys, storageParameters: texts(storageParameters), tablespace }
}

function texts(parameters: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
}

/** A partition's foreign key changes with that of its parent, as its checks do. */
function isCarriedOver(current: Constraint, desired: Constraint, context: DiffContext): boolean {
  const { partOf } = desired
  if (partOf === undefined || current.partOf?.id !== partOf.id || isIndexed(desired)) return false
  const [before, after] = [context.current.objects.get(partOf.id), context.desired.objects.get(partOf.id)]
  if (before?.kind !== 'constraint' || after?.kind !== 'constraint') return false
  if (!isDeepStrictEqual(definition(current), definition(desired))) return false
  return !isDeepStrictEqual(state(before), state(after)) && isDeepStrictEqual(state(after), state(desired))
}

function state(constraint: object): object {
  const values = new Map<string, unknown>(Object.entries(constraint))
  return changeable.map((name) => values.get(name))
}

/** What only a new constraint can change. */
function definition(constraint: Constraint): object {
  const {
    id: _,
    requires: __,
    droppedWith: ___,
    partOf: ______,
    derived: _______,
    comment: ____,
    indexComment: _____,
    ...own
  } = constraint
  const rest: Record<string, unknown> = { ...own }
  for (const name of changeable) delete rest[name]
  if (constraint.type !== 'exclude') return rest
  return { ...rest, elements: constraint.elements.map(({ statistics: _, ...element }) => element) }
}

const changeable = [
  'deferrable',
  'initiallyDeferred',
  'notValid',
  'enforced',
  'storageParameters',
  'tablespace',
  'only',
  'attached',
]

import type { HazardNote } from '../statement.ts'
import type { ConstraintDefinition } from './constraint-definition.ts'

/** What adding the constraint does to its table. */
export function constraintHazards(definition: ConstraintDefinition): readonly HazardNote[] {
  switch (definition.type) {
    case 'primary key':
    case 'unique':
    case 'exclude':
      return [{ kind: 'blocks-reads', lock: 'access exclusive' }, { kind: 'may-fail' }]
    case 'check':
      return isUnchecked(definition)
        ? []
        : [{ kind: 'scans-table', lock: 'access exclusive' }, { kind: 'may-fail' }]
    case 'foreign key':
      return isUnchecked(definition)
        ? []
        : [
            { kind: 'blocks-writes', lock: 'share row exclusive' },
            { kind: 'scans-table', lock: 'share row exclusive' },
            { kind: 'may-fail' },
          ]
  }
}

function isUnchecked({ notValid, enforced }: { notValid?: boolean; enforced?: boolean }): boolean {
  return notValid === true || enforced === false
}

import type { CatalogObject } from '../../catalog/catalog.ts'
import type { DefaultPrivilege, DefaultPrivilegeTarget } from '../default-privilege/default-privilege.ts'
import type { Born, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import type { Privilege, PrivilegeSet } from './privilege.ts'
import { privilegeId } from './privilege-id.ts'
import type { PrivilegeTarget } from './privilege-target.ts'

/**
 * The privileges that a new object has without a GRANT: those of the default privileges in force, which are those of
 * the current state, since default privileges change last. Follows section 5.8 of the manual and ALTER DEFAULT
 * PRIVILEGES.
 */
export function bornPrivileges(made: CatalogObject, { current }: DiffContext): readonly Born<Privilege>[] {
  const name = namesOf(made)
  const targets = name && defaultTargets[made.kind]
  if (name === undefined || targets === undefined) return []
  const on = targetOf(made.kind, name)
  const defaults = [...current.objects.values()]
    .filter(isDefaultPrivilege)
    .filter(
      ({ role, objects, schema }) =>
        role === undefined && objects === targets && (schema === undefined || schema === name.schema),
    )
  const grantees = new Set(['public', ...defaults.map(({ grantee }) => grantee)])
  return [...grantees].flatMap((grantee) => {
    const own = defaults.filter((each) => each.grantee === grantee)
    const general = own.find(({ schema }) => schema === undefined)
    // Nobody may do anything in a new `public`.
    const preset = made.id === 'schema:public' && grantee === 'public' ? {} : undefined
    const base = preset ? { usage: false } : (general?.base ?? hardwired(targets, grantee))
    // The owner has all: what a schema's defaults add to that is nothing.
    if (grantee === '' && general === undefined) return []
    const start = general?.privileges ?? preset ?? base
    const privileges = own
      .filter(({ schema }) => schema !== undefined)
      .reduce((set, each) => union(set, each.privileges), start)
    if (isEqual(privileges, base)) return []
    const object: Privilege = {
      kind: 'privilege',
      id: privilegeId({ on, grantee }),
      requires: [made.id],
      droppedWith: made.id,
      on,
      grantee,
      privileges,
      ...(Object.keys(base).length > 0 && { base }),
    }
    return [{ object, plain: { ...object, privileges: base } }]
  })
}

interface Names {
  readonly schema?: string
  readonly name: string
  readonly types: string
}

const defaultTargets: Readonly<Record<string, DefaultPrivilegeTarget>> = {
  table: 'tables',
  view: 'tables',
  'materialized-view': 'tables',
  sequence: 'sequences',
  function: 'routines',
  procedure: 'routines',
  aggregate: 'routines',
  enum: 'types',
  domain: 'types',
  'composite-type': 'types',
  'range-type': 'types',
  schema: 'schemas',
}

function namesOf(made: CatalogObject): Names | undefined {
  const names = new Map<string, unknown>(Object.entries(made))
  const [schema, name, types] = [names.get('schema'), names.get('name'), names.get('types')]
  if (typeof name !== 'string') return undefined
  return {
    ...(typeof schema === 'string' && { schema }),
    name,
    types: typeof types === 'string' ? types : '',
  }
}

function targetOf(kind: string, { schema = 'public', name, types }: Names): PrivilegeTarget {
  const place = schemaOption(schema)
  switch (defaultTargets[kind]) {
    case 'tables':
      return { table: name, ...place }
    case 'sequences':
      return { sequence: name, ...place }
    case 'types':
      return { type: name, ...place }
    case 'schemas':
      return { schema: name }
    default:
      if (kind === 'procedure') return { procedure: name, types, ...place }
      return kind === 'aggregate' ? { aggregate: name, types, ...place } : { function: name, types, ...place }
  }
}

function hardwired(targets: DefaultPrivilegeTarget, grantee: string): PrivilegeSet {
  if (grantee !== 'public') return {}
  return targets === 'routines' ? { execute: false } : targets === 'types' ? { usage: false } : {}
}

function union(a: PrivilegeSet, b: PrivilegeSet): PrivilegeSet {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...names].map((name) => [name, a[name] === true || b[name] === true]))
}

function isEqual(a: PrivilegeSet, b: PrivilegeSet): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

function isDefaultPrivilege(object: CatalogObject): object is DefaultPrivilege {
  return object.kind === 'default-privilege'
}

import type { ObjectId } from '../../catalog/object-id.ts'
import { operatorId } from '../operator/operator-id.ts'
import { present } from '../present.ts'
import { qualifiedNameOf } from '../qualified-name-of.ts'
import type { FunctionMember, Members } from './member.ts'

/** The members of a class or family as {@link membersSelect} reads them. */
export interface MemberRows {
  readonly operators: readonly {
    readonly strategy: number
    readonly operator: string
    readonly orderBy: string | null
    readonly schema: string
    readonly name: string
    readonly left: string
    readonly right: string
  }[]
  readonly functions: readonly FunctionMember[]
}

/**
 * An SQL expression: the members that pg_depend counts to an object of `catalog`, as JSON. What an access method takes
 * for essential belongs to the class, the rest to the family, and is listed with that.
 */
export function membersSelect(catalog: 'pg_opclass' | 'pg_opfamily', oid: string): string {
  const belongs = (own: string) => `exists (
    select from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.${own}'::pg_catalog.regclass and d.objid = m.oid
      and d.refclassid = 'pg_catalog.${catalog}'::pg_catalog.regclass and d.refobjid = ${oid})`
  return `pg_catalog.json_build_object(
    'operators', (
      select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('strategy', m.amopstrategy,
        'operator', m.amopopr::pg_catalog.regoperator::pg_catalog.text, 'orderBy', (
          select ${qualifiedNameOf('f.opfnamespace', 'f.opfname')}
          from pg_catalog.pg_opfamily f where f.oid = m.amopsortfamily),
        'schema', on_.nspname, 'name', o.oprname, 'left', pg_catalog.format_type(o.oprleft, null),
        'right', pg_catalog.format_type(o.oprright, null))
        order by m.amopstrategy, m.amopopr::pg_catalog.regoperator::pg_catalog.text), '[]'::pg_catalog.json)
      from pg_catalog.pg_amop m
      join pg_catalog.pg_operator o on o.oid = m.amopopr
      join pg_catalog.pg_namespace on_ on on_.oid = o.oprnamespace
      where ${belongs('pg_amop')}),
    'functions', (
      select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('support', m.amprocnum,
        'function', m.amproc::pg_catalog.regprocedure::pg_catalog.text, 'types', pg_catalog.json_build_array(
          pg_catalog.format_type(m.amproclefttype, null), pg_catalog.format_type(m.amprocrighttype, null)))
        order by m.amprocnum, m.amproc::pg_catalog.regprocedure::pg_catalog.text), '[]'::pg_catalog.json)
      from pg_catalog.pg_amproc m where ${belongs('pg_amproc')}))`
}

/** The members of a class or family; what it has none of stays out. */
export function membersOf({ operators, functions }: MemberRows): Members {
  return {
    ...(operators.length > 0 && {
      operators: operators.map(({ strategy, operator, orderBy }) => present({ strategy, operator, orderBy })),
    }),
    ...(functions.length > 0 && { functions }),
  }
}

/** The ids of the operators among the members: pg_depend does not lead from a family to them. */
export function requiredOperators({ operators }: MemberRows): readonly ObjectId[] {
  return operators.map(({ schema, name, left, right }) => operatorId({ schema, name, left, right }))
}

import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { targetSql } from '../privilege/target-sql.ts'
import type { OwnerTarget } from './owner-target.ts'

/** A target as ALTER names it: `operator class public.bits using btree`. */
export function ownerTargetSql(target: OwnerTarget): string {
  if ('collation' in target) return `collation ${qualified(target.schema, target.collation)}`
  if ('conversion' in target) return `conversion ${qualified(target.schema, target.conversion)}`
  if ('statistics' in target) return `statistics ${qualified(target.schema, target.statistics)}`
  if ('textSearchDictionary' in target)
    return `text search dictionary ${qualified(target.schema, target.textSearchDictionary)}`
  if ('textSearchConfiguration' in target)
    return `text search configuration ${qualified(target.schema, target.textSearchConfiguration)}`
  // No identifier: a symbol is never quoted.
  if ('operator' in target)
    return `operator ${identifier(target.schema ?? 'public')}.${target.operator} (${target.types})`
  if ('operatorClass' in target)
    return `operator class ${qualified(target.schema, target.operatorClass)} using ${identifier(target.method)}`
  if ('operatorFamily' in target)
    return `operator family ${qualified(target.schema, target.operatorFamily)} using ${identifier(target.method)}`
  if ('eventTrigger' in target) return `event trigger ${identifier(target.eventTrigger)}`
  if ('publication' in target) return `publication ${identifier(target.publication)}`
  if ('subscription' in target) return `subscription ${identifier(target.subscription)}`
  if ('foreignServer' in target) return `server ${identifier(target.foreignServer)}`
  return targetSql(target)
}

import { qualified } from '../../sql/qualified.ts'
import type { Identity } from './identity.ts'

/** `generated always as identity (…)`. The sequence's schema is its table's. */
export function identitySql(identity: Identity, schema: string | undefined): string {
  const options = [
    ...(identity.sequence === undefined ? [] : [`sequence name ${qualified(schema, identity.sequence)}`]),
    ...(identity.increment === undefined ? [] : [`increment by ${identity.increment}`]),
    ...(identity.minValue === undefined ? [] : [`minvalue ${identity.minValue}`]),
    ...(identity.maxValue === undefined ? [] : [`maxvalue ${identity.maxValue}`]),
    ...(identity.start === undefined ? [] : [`start with ${identity.start}`]),
    ...(identity.cache === undefined ? [] : [`cache ${identity.cache}`]),
    ...(identity.cycle === undefined ? [] : ['cycle']),
  ]
  return `generated ${identity.generation} as identity${options.length === 0 ? '' : ` (${options.join(' ')})`}`
}

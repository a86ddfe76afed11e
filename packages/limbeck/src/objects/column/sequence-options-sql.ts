import type { Identity } from './identity.ts'

/** How the sequence of an identity column counts, as CREATE SEQUENCE and the column say it. */
export function sequenceOptionsSql(identity: Identity): readonly string[] {
  return [
    ...(identity.increment === undefined ? [] : [`increment by ${identity.increment}`]),
    ...(identity.minValue === undefined ? [] : [`minvalue ${identity.minValue}`]),
    ...(identity.maxValue === undefined ? [] : [`maxvalue ${identity.maxValue}`]),
    ...(identity.start === undefined ? [] : [`start with ${identity.start}`]),
    ...(identity.cache === undefined ? [] : [`cache ${identity.cache}`]),
    ...(identity.cycle === undefined ? [] : ['cycle']),
  ]
}

import type { SetIdentity } from './set-identity.ts'

/** The part after `alter column …` that changes an identity column's options. */
export function setIdentityCommand(changes: SetIdentity): string {
  const { generation, start, increment, minValue, maxValue, cache, cycle } = changes
  return [
    ...(generation === undefined ? [] : [`set generated ${generation}`]),
    ...(increment === undefined ? [] : [`set increment by ${increment}`]),
    ...(minValue === undefined ? [] : [minValue === null ? 'set no minvalue' : `set minvalue ${minValue}`]),
    ...(maxValue === undefined ? [] : [maxValue === null ? 'set no maxvalue' : `set maxvalue ${maxValue}`]),
    ...(start === undefined ? [] : [`set start with ${start}`]),
    ...(cache === undefined ? [] : [`set cache ${cache}`]),
    ...(cycle === undefined ? [] : [cycle ? 'set cycle' : 'set no cycle']),
  ].join(' ')
}

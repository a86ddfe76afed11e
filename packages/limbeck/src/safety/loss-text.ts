import { place } from '../revisions/place.ts'
import type { StepLoss } from './measure-plan.ts'
import type { MeasuredLoss } from './measured-loss.ts'

/** What a step takes away, as a message says it: `drops 17 values of users.phone (op.dropColumn in abc123, versions/x.ts)`. */
export function lossText({ revision, path, operation, statement, losses }: StepLoss): string {
  const how = operation === 'execute' ? statement : `op.${operation}`
  return `${losses.map(measureText).join(', ')} (${how} in ${revision}, ${place(path)})`
}

function measureText({ what, on, count, isEstimate, action }: MeasuredLoss): string {
  const about = isEstimate ? 'about ' : ''
  const amount = (noun: string) => `${about}${count} ${noun}${count === 1 ? '' : 's'}`
  switch (what) {
    case 'rows':
      return `${amount('row')} of ${on}`
    case 'values':
      return `${amount('value')} of ${on}`
    case 'cast':
      return `${amount('value')} of ${on} that the new type does not keep`
    case 'sequence':
      return `where sequence ${on} stands`
    case 'protection':
      return `the protection of ${amount('row')} by ${on}, which a deletion elsewhere then reaches (on delete ${action})`
  }
}

import type { Identity } from './identity.ts'

/** Changes to an identity column's options. Null removes a bound; what is absent stays as it is. */
export interface SetIdentity {
  readonly generation?: Identity['generation']
  readonly start?: string
  readonly increment?: string
  readonly minValue?: string | null
  readonly maxValue?: string | null
  readonly cache?: string
  readonly cycle?: boolean
}

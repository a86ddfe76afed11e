import type { CreateCompositeType } from '../composite-type/create-composite-type.ts'
import type { CreateDomain } from '../domain/create-domain.ts'
import type { CreateRangeType } from '../range-type/create-range-type.ts'

/** A type that can be made of others: a composite type has `attributes`, a range type a `subtype`, a domain neither. */
export type TypeDefinition = CreateDomain | CreateCompositeType | CreateRangeType

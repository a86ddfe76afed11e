import { defineOperation } from '../../operations/define-operation.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { conversionId } from './conversion-id.ts'

/** Arguments of `createConversion`. */
export interface CreateConversion extends CreateConversionOptions {
  readonly name: string
}

/** Options of `createConversion`. */
export interface CreateConversionOptions {
  readonly schema?: string
  /** The encodings: `LATIN1`, `UTF8`. */
  readonly from: string
  readonly to: string
  /** The function that converts, as SQL: `public.latin1_to_utf8`. */
  readonly function: string
  /** Whether PostgreSQL takes it where several convert between the two. Default false. */
  readonly default?: boolean
}

/** Makes a conversion between encodings. Follows CREATE CONVERSION. */
export const createConversion = defineOperation('createConversion', {
  record: (name: string, options: CreateConversionOptions): CreateConversion => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ name, schema, from, to, function: by, default: isDefault }) => [
    {
      sql: `create ${isDefault ? 'default ' : ''}conversion ${qualified(schema, name)} for ${literal(from)} to ${literal(to)} from ${by}`,
    },
  ],
  touches: (args) => ({ creates: [conversionId(args)] }),
})

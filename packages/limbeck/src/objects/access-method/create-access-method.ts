import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { namedId } from '../named/named-id.ts'
import { namedAccessMethod } from './named-access-method.ts'

/** The arguments of {@link createAccessMethod}. */
export interface CreateAccessMethod extends CreateAccessMethodOptions {
  readonly name: string
}

/** What {@link createAccessMethod} makes. */
export interface CreateAccessMethodOptions {
  readonly type: 'table' | 'index'
  /** A function, with its schema where that is not pg_catalog, quoted where needed. */
  readonly handler: string
}

/** Makes an access method, which only a superuser may. Follows CREATE ACCESS METHOD. */
export const createAccessMethod = defineOperation('createAccessMethod', {
  record: (name: string, options: CreateAccessMethodOptions): CreateAccessMethod => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ name, type, handler }) => [
    { sql: `create access method ${identifier(name)} type ${type} handler ${handler}` },
  ],
  touches: (args) => ({ creates: [namedId(namedAccessMethod, args)] }),
})

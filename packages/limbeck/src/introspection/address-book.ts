import { Address } from './address.ts'

/** The addresses of a database, each made when it is first asked for. */
export class AddressBook {
  /** By the catalog and the oid: numbers are found faster than texts, and there are many. */
  readonly #wholes = new Map<number, Map<number, Address>>()
  readonly #parts = new Map<Address, Map<number, Address>>()

  /** The address that pg_depend writes as three numbers; `objsubid` is 0 but for a column. */
  at(classid: number, objid: number, objsubid: number): Address {
    const ofClass = made(this.#wholes, classid, () => new Map<number, Address>())
    const whole = made(ofClass, objid, () => new Address(classid, undefined))
    if (objsubid === 0) return whole
    const parts = made(this.#parts, whole, () => new Map<number, Address>())
    return made(parts, objsubid, () => new Address(classid, whole))
  }
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

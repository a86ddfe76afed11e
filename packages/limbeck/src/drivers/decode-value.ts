import { types } from 'pg'
import { valueTypes } from './value-types.ts'

const textArrayType = 1009 as Parameters<typeof types.getTypeParser>[0]

/**
 * Turns PostgreSQL's text form of a value into a JavaScript value.
 *
 * boolean, int2, int4, oid, float4 and float8 become boolean and number, json and jsonb what they hold, bytea a
 * Uint8Array, arrays of built-in types an array. All else stays the text that the server printed, so that no digit of
 * a bigint, numeric or timestamp is lost; that includes arrays of types that the database itself defines.
 */
export function decodeValue(type: number, text: string): unknown {
  const { decode, element } = valueTypes.get(type) ?? {}
  if (decode !== undefined) return decode(text)
  if (element === undefined) return text
  const elements: unknown = types.getTypeParser(textArrayType)(text)
  const decodeElement = valueTypes.get(element)?.decode
  return decodeElement === undefined ? elements : decodeElements(elements, decodeElement)
}

function decodeElements(value: unknown, decode: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => decodeElements(element, decode))
  return typeof value === 'string' ? decode(value) : value
}

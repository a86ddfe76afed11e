import { types } from 'pg'

type Decoder = (text: string) => unknown

/** Decoders by the oid of their type, all of them built-in and so the same on every server. */
const decoders: ReadonlyMap<number, Decoder> = new Map<number, Decoder>([
  [16, (text) => text === 't'],
  [17, decodeBytea],
  [21, Number],
  [23, Number],
  [26, Number],
  [114, JSON.parse],
  [700, Number],
  [701, Number],
  [3802, JSON.parse],
])

/** The element type of each array type; elements of any other type stay text. */
const elementTypes: ReadonlyMap<number, number> = new Map([
  [199, 114],
  [1000, 16],
  [1001, 17],
  [1002, 18],
  [1003, 19],
  [1005, 21],
  [1007, 23],
  [1009, 25],
  [1014, 1042],
  [1015, 1043],
  [1016, 20],
  [1021, 700],
  [1022, 701],
  [1028, 26],
  [1034, 1033],
  [1041, 869],
  [1115, 1114],
  [1182, 1082],
  [1183, 1083],
  [1185, 1184],
  [1187, 1186],
  [1231, 1700],
  [1263, 2275],
  [2210, 2205],
  [2211, 2206],
  [2951, 2950],
  [3807, 3802],
  [4090, 4089],
  [4097, 4096],
])

const textArrayType = 1009 as Parameters<typeof types.getTypeParser>[0]

/**
 * Turns PostgreSQL's text form of a value into a JavaScript value.
 *
 * boolean, int2, int4, oid, float4 and float8 become boolean and number, json and jsonb what they hold, bytea a
 * Uint8Array, arrays of built-in types an array. All else stays the text that the server printed, so that no digit of
 * a bigint, numeric or timestamp is lost; that includes arrays of types that the database itself defines.
 */
export function decodeValue(type: number, text: string): unknown {
  const elementType = elementTypes.get(type)
  if (elementType === undefined) return decodeSingle(type, text)
  const elements: unknown = types.getTypeParser(textArrayType)(text)
  const decode = decoders.get(elementType)
  return decode === undefined ? elements : decodeElements(elements, decode)
}

function decodeSingle(type: number, text: string): unknown {
  const decode = decoders.get(type)
  return decode === undefined ? text : decode(text)
}

function decodeElements(value: unknown, decode: Decoder): unknown {
  if (Array.isArray(value)) return value.map((element) => decodeElements(element, decode))
  return typeof value === 'string' ? decode(value) : value
}

function decodeBytea(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.slice(2), 'hex'))
}

/** The oids of the types that do not stay text. */
export const decodedTypes: readonly number[] = [...decoders.keys(), ...elementTypes.keys()]

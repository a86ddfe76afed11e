/** How the values of one built-in type become JavaScript values. Without either they stay text. */
export interface ValueType {
  readonly decode?: (text: string) => unknown
  /** The oid of an array's element type. */
  readonly element?: number
}

/** The built-in types, by oid, whose values do not stay text. Their oids are the same on every server. */
export const valueTypes: ReadonlyMap<number, ValueType> = new Map<number, ValueType>([
  [16, { decode: (text) => text === 't' }],
  [17, { decode: decodeBytea }],
  [21, { decode: Number }],
  [23, { decode: Number }],
  [26, { decode: Number }],
  [114, { decode: JSON.parse }],
  [700, { decode: Number }],
  [701, { decode: Number }],
  [3802, { decode: JSON.parse }],
  [199, { element: 114 }],
  [1000, { element: 16 }],
  [1001, { element: 17 }],
  [1002, { element: 18 }],
  [1003, { element: 19 }],
  [1005, { element: 21 }],
  [1007, { element: 23 }],
  [1009, { element: 25 }],
  [1014, { element: 1042 }],
  [1015, { element: 1043 }],
  [1016, { element: 20 }],
  [1021, { element: 700 }],
  [1022, { element: 701 }],
  [1028, { element: 26 }],
  [1034, { element: 1033 }],
  [1041, { element: 869 }],
  [1115, { element: 1114 }],
  [1182, { element: 1082 }],
  [1183, { element: 1083 }],
  [1185, { element: 1184 }],
  [1187, { element: 1186 }],
  [1231, { element: 1700 }],
  [1263, { element: 2275 }],
  [2210, { element: 2205 }],
  [2211, { element: 2206 }],
  [2951, { element: 2950 }],
  [3807, { element: 3802 }],
  [4090, { element: 4089 }],
  [4097, { element: 4096 }],
])

function decodeBytea(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.slice(2), 'hex'))
}

/** The modes of table locks, weakest first, as section 13.3.1 of the manual names them. */
export const lockModes = [
  'access share',
  'row share',
  'row exclusive',
  'share update exclusive',
  'share',
  'share row exclusive',
  'exclusive',
  'access exclusive',
] as const

/** One mode of a table lock. */
export type LockMode = (typeof lockModes)[number]

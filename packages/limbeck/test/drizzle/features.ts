import { columnFeatures } from './column-features.ts'
import type { Feature } from './feature.ts'
import { otherFeatures } from './other-features.ts'
import { tableFeatures } from './table-features.ts'

/** All that Drizzle models can say. Each has relations of its own, so that all fit into one database. */
export const features: readonly Feature[] = [...columnFeatures, ...tableFeatures, ...otherFeatures]

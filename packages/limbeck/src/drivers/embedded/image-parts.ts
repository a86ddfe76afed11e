import type { ImagePart } from './image.ts'

/** The parts of an image in the order in which they are kept: who needs one needs those before it. */
export const imageParts: readonly ImagePart[] = ['extensions', 'database', 'templates']

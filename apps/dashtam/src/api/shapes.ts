import { z } from 'zod'

/** An answer that is a sentence. */
export const messageShape = z.object({ message: z.string() })

/** An instant as the API shows it: ISO 8601 in UTC. */
export const instantShape = z.iso.datetime()

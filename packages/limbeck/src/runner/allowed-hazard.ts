/** The hazards that a run takes only where it is told to. */
export const allowedHazards = ['loses-data'] as const

/** One of {@link allowedHazards}. */
export type AllowedHazard = (typeof allowedHazards)[number]

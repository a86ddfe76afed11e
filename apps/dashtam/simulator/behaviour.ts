/** How the simulated provider behaves, for those who test what is built on it. */
export interface Behaviour {
  /** Whether the person in the browser agrees. */
  readonly consents: boolean
  /** How long an access token holds; undefined leaves it out of the answer. */
  readonly expiresInSeconds: number | undefined
  /**
   * What a refresh answers: a new refresh token, the same, none; or it fails: `refused` for a grant that has ended,
   * `broken` for a server that is, `garbled` for an answer that is no JSON.
   */
  readonly refresh: 'rotated' | 'same' | 'omitted' | 'refused' | 'broken' | 'garbled'
}

/** A provider that works: it agrees, rotates refresh tokens and gives access for half an hour. */
export const friendly: Behaviour = { consents: true, expiresInSeconds: 1800, refresh: 'rotated' }

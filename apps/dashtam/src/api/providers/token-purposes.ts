/** What a token is encrypted for: moved to another connection or column, it does not open. */
export const tokenPurpose = (connectionId: string, column: 'access' | 'refresh' | 'id') =>
  `${column}:${connectionId}`

/** What the code verifier of a journey is encrypted for. */
export const verifierPurpose = (connectionId: string) => `verifier:${connectionId}`

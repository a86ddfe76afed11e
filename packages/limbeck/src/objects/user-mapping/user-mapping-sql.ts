import { identifier } from '../../sql/identifier.ts'

/** A user mapping as SQL calls it: `user mapping for bob server files`. */
export function userMappingSql(server: string, user: string): string {
  return `user mapping for ${user === 'public' ? user : identifier(user)} server ${identifier(server)}`
}

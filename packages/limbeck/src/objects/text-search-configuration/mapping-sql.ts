import { identifier } from '../../sql/identifier.ts'
import type { TokenMappings } from './token-mappings.ts'

/** What adds or alters mappings: one command for all types of token that have the same dictionaries. */
export function mappingSql(command: 'add' | 'alter', mappings: TokenMappings): readonly string[] {
  const tokens = new Map<string, string[]>()
  for (const [token, dictionaries] of Object.entries(mappings)) {
    const list = dictionaries.join(', ')
    const known = tokens.get(list)
    if (known) known.push(identifier(token))
    else tokens.set(list, [identifier(token)])
  }
  return [...tokens].map(([list, names]) => `${command} mapping for ${names.join(', ')} with ${list}`)
}

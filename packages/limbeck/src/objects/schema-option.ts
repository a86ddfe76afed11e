/** The `schema` of an operation's arguments: left out when it is `public`, which is what an absent one means. */
export function schemaOption(schema: string): { readonly schema?: string } {
  return schema === 'public' ? {} : { schema }
}

/** Packages that make validators of tables, beside them: what they do follows from what they are given and from their version. */
export const validators: readonly string[] = [
  'drizzle-zod',
  'zod',
  'drizzle-valibot',
  'valibot',
  'drizzle-typebox',
  '@sinclair/typebox',
]

const volatileFunctions =
  /\b(nextval|random|random_normal|gen_random_uuid|uuidv4|uuidv7|uuid_generate_v\d\w*|clock_timestamp|timeofday)\s*\(/i

/** Whether a default calls one of PostgreSQL's own volatile functions, so that each existing row needs a value of its own. */
export function isVolatile(expression: string | undefined): boolean {
  return expression !== undefined && volatileFunctions.test(expression)
}

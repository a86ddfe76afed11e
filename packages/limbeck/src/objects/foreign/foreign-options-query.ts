/**
 * An SQL expression that makes an object of an array of options. What {@link isSecretOption} calls a secret is null in
 * it, so that no secret leaves the server.
 */
export function foreignOptionsQuery(options: string): string {
  return `(select pg_catalog.json_object_agg(o.option_name,
      case when o.option_name !~* 'pass|secret|token|credential|key$' then o.option_value end order by o.option_name)
    from pg_catalog.pg_options_to_table(${options}) o)`
}

/** The query for the views, and tables with rules, that depend on what a condition on `d`, pg_depend, and `r`, their rule, says. */
export function dependentRules(condition: string): string {
  return `select r.ev_class::pg_catalog.regclass as other from pg_catalog.pg_depend d
    join pg_catalog.pg_rewrite r on d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and r.oid = d.objid
    where ${condition}`
}

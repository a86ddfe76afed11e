/**
 * normalise user email
 *
 * One person has one address, however they type it. Two users whose addresses differ only in case or in the spaces around
 * them cannot both be kept: the upgrade says which they are, by id, and changes nothing. The downgrade gives the addresses
 * no spelling back; nobody needs it.
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'ff40b126b85f',
  downRevision: '47b947468dc5',
  branchLabels: [],
  dependsOn: [],
  createdAt: '2026-11-25T16:02:19Z',
  upgrade(op) {
    op.execute(`
      do $$
      declare
        clashes text := (
          select string_agg(format('%s user(s) share one address but for its case: ids %s', count, ids), '; ')
          from (
            select count(*), string_agg(id::text, ', ' order by created_at) as ids
            from public.users group by lower(btrim(email)) having count(*) > 1
          ) as clash);
      begin
        if clashes is not null then
          raise exception '%', clashes
            using hint = 'Merge these users, or give each an address of its own, then run the upgrade again.';
        end if;
      end
      $$`)
    op.execute(
      'update public.users set email = lower(btrim(email)) where email is distinct from lower(btrim(email))',
    )
    op.createCheckConstraint('email_lowercase_check', 'users', 'email = lower(email)')
  },
  downgrade(op) {
    op.dropConstraint('email_lowercase_check', 'users')
  },
})

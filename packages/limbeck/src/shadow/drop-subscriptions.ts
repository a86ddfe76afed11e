import { subscriptionDrops } from './subscription-drops.ts'

/** The statements that end what the session has open, and drop the subscriptions of its database. */
export const dropSubscriptions = `
rollback;
reset role;
do $drop$
declare
  victim text;
begin
  for victim in ${subscriptionDrops}
  loop
    execute victim;
  end loop;
end
$drop$`

/**
 * In SQL, of a row of `customer` and one of `identity`: what to call them. The operator's own word, else what this
 * channel calls them, else what another one does; null: nobody said.
 */
export const nameOfCustomer = `COALESCE(customer.name, identity.name, (SELECT known.name FROM identity known
  WHERE known.customer_id = customer.id AND known.name IS NOT NULL ORDER BY known.created_at LIMIT 1))`;

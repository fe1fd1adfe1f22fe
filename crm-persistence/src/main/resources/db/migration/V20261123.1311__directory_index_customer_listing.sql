-- Most filters let many through: then the first fifty of an order are found at once along its index. Rare ones are found by a pass over
-- the narrow table. The list no longer reads the indices that standings had for it.
drop index customer_standing_health_change_ix;
drop index customer_standing_health_ix;

create index customer_listing_change_ix on customer_listing (health_change, customer_id);
create index customer_listing_health_ix on customer_listing (health, customer_id);
create index customer_listing_contact_ix on customer_listing (last_contact_at, customer_id);
create index customer_listing_renewal_ix on customer_listing (renewal_due_on, customer_id);
create index customer_listing_segment_ix on customer_listing (segment, customer_id);
create index customer_listing_stage_ix on customer_listing (stage, customer_id);
create index customer_listing_tier_ix on customer_listing (tier, customer_id);
create index customer_listing_owner_ix on customer_listing (owner_id, customer_id);

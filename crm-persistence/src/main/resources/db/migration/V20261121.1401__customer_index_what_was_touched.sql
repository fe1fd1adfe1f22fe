-- Finds what an intake has stored without reading the tables: rows of one time stand close together.
create index customer_updated_at_ix on customer using brin (updated_at);
create index feedback_updated_at_ix on feedback using brin (updated_at);
create index service_case_updated_at_ix on service_case using brin (updated_at);
create index transaction_updated_at_ix on transaction using brin (updated_at);
create index contract_updated_at_ix on contract using brin (updated_at);
create index mention_updated_at_ix on mention using brin (updated_at);
create index referral_updated_at_ix on referral using brin (updated_at);

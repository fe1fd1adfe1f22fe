alter table contact_decision
    add column zone text not null default 'UTC';
alter table contact_decision
    alter column zone drop default;

comment on column contact_decision.zone is 'Of the customer''s hours and dates, when it was decided';

-- Pages are read by decided_at and id.
drop index contact_decision_customer_ix;
create index contact_decision_customer_ix on contact_decision (customer_id, decided_at, id);
drop index contact_decision_decided_at_ix;
create index contact_decision_decided_at_ix on contact_decision (decided_at, id);

create table campaign (
    id               uuid        not null,
    name             text        not null,
    audience         text        not null,
    query            text        not null,
    template_id      uuid        not null,
    template_version bigint      not null,
    channel          text,
    starts_at        timestamptz not null,
    ends_at          timestamptz,
    state            text        not null,
    author           text        not null,
    created_at       timestamptz not null,
    constraint campaign_pk primary key (id),
    constraint campaign_template_fk foreign key (template_id, template_version) references message_template_version (template_id, version),
    constraint campaign_name_ck check (btrim(name) <> '' and length(name) <= 80),
    constraint campaign_channel_ck check (channel in ('EMAIL', 'SMS', 'PHONE', 'PUSH', 'POST', 'IN_APP', 'MESSENGER')),
    constraint campaign_state_ck check (state in ('COUNTING', 'COUNTED', 'RUNNING', 'STOPPED', 'DONE')),
    constraint campaign_window_ck check (starts_at < ends_at)
);

comment on column campaign.query is 'What stands behind the question mark of the address of the customer list; empty for everybody';

create table campaign_customer (
    campaign_id uuid        not null,
    customer_id uuid        not null,
    state       text        not null,
    due_at      timestamptz not null,
    reason      text,
    level       text,
    channel     text,
    contact_id  uuid,
    attempts    integer     not null,
    constraint campaign_customer_pk primary key (campaign_id, customer_id),
    constraint campaign_customer_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint campaign_customer_customer_fk foreign key (customer_id) references customer (id),
    constraint campaign_customer_contact_fk foreign key (contact_id) references contact (id),
    constraint campaign_customer_state_ck check (state in ('SELECTED', 'PLANNED', 'WAITING', 'HELD', 'SENDING', 'SENT', 'FAILED')),
    constraint campaign_customer_contact_ck check (state not in ('SENDING', 'SENT') or contact_id is not null),
    constraint campaign_customer_reason_ck check (state not in ('WAITING', 'HELD', 'FAILED') or reason is not null),
    constraint campaign_customer_level_ck check (level in ('SHOTGUN', 'SEGMENT', 'ONE_TO_ONE', 'CUSTOMER_DEFINED'))
);

comment on column campaign_customer.due_at is 'When the customer is looked at next';

create index campaign_customer_due_ix on campaign_customer (campaign_id, due_at)
    where state in ('SELECTED', 'PLANNED', 'WAITING', 'SENDING');
create index campaign_customer_customer_ix on campaign_customer (customer_id);
create index campaign_customer_contact_ix on campaign_customer (contact_id);

create table sent_message (
    contact_id  uuid        not null,
    customer_id uuid        not null,
    reference   text        not null,
    purpose     text        not null,
    channel     text        not null,
    topic       text,
    template    text        not null,
    occasion    text        not null,
    subject     text        not null,
    body        text        not null,
    sent_at     timestamptz not null,
    constraint sent_message_pk primary key (contact_id),
    constraint sent_message_contact_fk foreign key (contact_id) references contact (id),
    constraint sent_message_customer_fk foreign key (customer_id) references customer (id)
);

comment on table sent_message is 'Word for word what went out to customers in the last 90 days';
comment on column sent_message.reference is 'What delivery reports name it by, such as the Message-ID of a mail';

create index sent_message_customer_ix on sent_message (customer_id, sent_at);
create index sent_message_reference_ix on sent_message (reference);
create index sent_message_sent_at_ix on sent_message (sent_at);

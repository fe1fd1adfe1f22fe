create table subscription (
    id         uuid not null,
    owner_id   uuid not null,
    period     text not null,
    query      text not null,
    format     text not null,
    sent_until date not null,
    constraint subscription_pk primary key (id),
    constraint subscription_owner_fk foreign key (owner_id) references staff_account (id),
    constraint subscription_period_ck check (period in ('LAST_MONTH', 'LAST_QUARTER', 'LAST_TWELVE_MONTHS')),
    constraint subscription_query_ck check (length(query) <= 4000)
);

comment on column subscription.query is 'What else stands in the address of the scorecard, without a period';
comment on column subscription.sent_until is 'The end of the last period that was sent or that it began behind';

create table subscription_recipient (
    subscription_id uuid not null,
    account_id      uuid not null,
    constraint subscription_recipient_pk primary key (subscription_id, account_id),
    constraint subscription_recipient_subscription_fk foreign key (subscription_id) references subscription (id) on delete cascade,
    constraint subscription_recipient_account_fk foreign key (account_id) references staff_account (id)
);

create index subscription_recipient_account_ix on subscription_recipient (account_id);

create table subscription_mail (
    subscription_id uuid        not null,
    sent_until      date        not null,
    account_id      uuid        not null,
    sent_at         timestamptz not null,
    constraint subscription_mail_pk primary key (subscription_id, sent_until, account_id),
    constraint subscription_mail_subscription_fk foreign key (subscription_id) references subscription (id) on delete cascade,
    constraint subscription_mail_account_fk foreign key (account_id) references staff_account (id)
);

comment on table subscription_mail is 'Who was mailed which period, so that nobody is mailed it twice';

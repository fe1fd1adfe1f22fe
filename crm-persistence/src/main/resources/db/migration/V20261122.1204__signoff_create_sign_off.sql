create table no_data_reason (
    metric      text        not null,
    filter      text        not null,
    period_from date        not null,
    period_to   date        not null,
    text        text        not null,
    stated_by   text        not null,
    at          timestamptz not null,
    constraint no_data_reason_pk primary key (metric, filter, period_from, period_to),
    constraint no_data_reason_text_ck check (text <> '' and length(text) <= 300),
    constraint no_data_reason_period_ck check (period_from < period_to)
);

create table sign_off (
    id          uuid        not null,
    period_from date        not null,
    period_to   date        not null,
    filter      text        not null,
    version     integer     not null,
    signer      text        not null,
    at          timestamptz not null,
    reason      text        not null,
    document    text        not null,
    constraint sign_off_pk primary key (id),
    constraint sign_off_version_uq unique (period_from, period_to, filter, version),
    constraint sign_off_period_ck check (period_from < period_to),
    constraint sign_off_version_ck check (version >= 1),
    constraint sign_off_signer_ck check (signer <> ''),
    constraint sign_off_reason_ck check ((version = 1) = (reason = '') and length(reason) <= 1000),
    constraint sign_off_document_ck check (document is json)
);

comment on column sign_off.document is 'Every figure as it was signed; text, so that it stays the same to the last character';

create trigger sign_off_only_grows
    before update or delete or truncate on sign_off
    for each statement execute function crm_refuse_to_forget();

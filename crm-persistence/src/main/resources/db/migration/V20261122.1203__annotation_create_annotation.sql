create table annotation (
    id       uuid   not null,
    date     date   not null,
    kind     text   not null,
    text     text   not null,
    filter   text   not null,
    revision bigint not null,
    constraint annotation_pk primary key (id),
    constraint annotation_kind_ck check (kind in ('RELEASE', 'PRICE_CHANGE', 'OUTAGE', 'CAMPAIGN', 'OTHER')),
    constraint annotation_text_ck check (text <> '' and length(text) <= 200),
    constraint annotation_revision_ck check (revision >= 0)
);

create index annotation_date_ix on annotation (date);

create table message_template (
    id     uuid   not null,
    name   text   not null,
    latest bigint not null,
    constraint message_template_pk primary key (id),
    constraint message_template_name_ck check (btrim(name) <> '' and length(name) <= 80)
);

create unique index message_template_name_uq on message_template (lower(name));

create table message_template_version (
    template_id uuid        not null,
    version     bigint      not null,
    name        text        not null,
    purpose     text        not null,
    topic       text,
    offer_type  text,
    life_stages text[]      not null,
    made_by     text        not null,
    made_at     timestamptz not null,
    constraint message_template_version_pk primary key (template_id, version),
    constraint message_template_version_template_fk foreign key (template_id) references message_template (id),
    constraint message_template_version_purpose_ck check (purpose in ('MARKETING', 'SURVEY', 'COMMUNITY', 'SERVICE', 'TRANSACTIONAL')),
    constraint message_template_version_stages_ck check (life_stages <@ array
        ['STUDENT', 'YOUNG_SINGLE', 'COUPLE', 'YOUNG_FAMILY', 'ESTABLISHED_FAMILY', 'EMPTY_NEST', 'RETIRED'])
);

comment on table message_template_version is 'Never changed: a message that was approved is sent as it was approved';

create table message_template_text (
    template_id uuid   not null,
    version     bigint not null,
    channel     text   not null,
    language    text   not null,
    subject     text   not null,
    body        text   not null,
    html        text,
    constraint message_template_text_pk primary key (template_id, version, channel, language),
    constraint message_template_text_version_fk foreign key (template_id, version) references message_template_version (template_id, version),
    constraint message_template_text_channel_ck check (channel in ('EMAIL', 'SMS', 'PHONE', 'PUSH', 'POST', 'IN_APP', 'MESSENGER')),
    constraint message_template_text_html_ck check (html is null or channel = 'EMAIL'),
    constraint message_template_text_body_ck check (btrim(body) <> '')
);

create table staff_account (
    id            uuid        not null default crm_uuid_v7(),
    name          text        not null,
    email         text        not null,
    role          text        not null,
    password_hash text,
    active        boolean     not null default true,
    last_sign_in  timestamptz,
    revision      bigint      not null default 0,
    created_at    timestamptz not null default now(),
    constraint staff_account_pk primary key (id),
    constraint staff_account_email_uq unique (email),
    constraint staff_account_email_ck check (email = lower(email) and email like '%_@_%'),
    constraint staff_account_name_ck check (name <> ''),
    constraint staff_account_role_ck check (role in ('STAFF', 'MANAGER', 'ADMIN'))
);

comment on column staff_account.password_hash is 'With its algorithm in front; empty until the person has chosen a password';

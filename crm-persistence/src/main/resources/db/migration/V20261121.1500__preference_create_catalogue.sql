create table topic (
    code          text        not null,
    name          text        not null,
    description   text        not null,
    position      integer     not null,
    introduced_at timestamptz not null default now(),
    constraint topic_pk primary key (code),
    constraint topic_code_ck check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
    constraint topic_name_ck check (name <> '')
);

comment on column topic.introduced_at is 'Since when it can be chosen; customers who chose their topics earlier do not have it';

create table offer_type (
    code          text        not null,
    name          text        not null,
    description   text        not null,
    position      integer     not null,
    introduced_at timestamptz not null default now(),
    constraint offer_type_pk primary key (code),
    constraint offer_type_code_ck check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
    constraint offer_type_name_ck check (name <> '')
);

insert into topic (code, name, description, position, introduced_at) values
    ('tips', 'Tips for products you own', 'How to get more out of what you bought. About 1 message a month.', 1, '2020-01-01T00:00:00Z'),
    ('news', 'News about us', 'What is new and what we are working on. About 1 message a month.', 2, '2020-01-01T00:00:00Z'),
    ('products', 'New products', 'When something new is ready that fits what you use. About 4 messages a year.', 3, '2020-01-01T00:00:00Z'),
    ('events', 'Events and courses', 'Online and near you. About 6 messages a year.', 4, '2020-01-01T00:00:00Z'),
    ('ideas', 'What became of your ideas', 'What customers suggested and what we did about it. About 4 messages a year.', 5, '2020-01-01T00:00:00Z');

insert into offer_type (code, name, description, position, introduced_at) values
    ('OWNED', 'Offers for products you own', 'Spare parts, supplies and upgrades that fit.', 1, '2020-01-01T00:00:00Z'),
    ('NEW_PRODUCTS', 'New products', 'Introductory prices for what has just come out.', 2, '2020-01-01T00:00:00Z'),
    ('PREMIUM', 'Premium', 'Our best products and services.', 3, '2020-01-01T00:00:00Z'),
    ('CLOSEOUT', 'Closeouts', 'Reduced prices for what goes out of the range.', 4, '2020-01-01T00:00:00Z');

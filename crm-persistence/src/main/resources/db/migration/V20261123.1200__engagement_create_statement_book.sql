create table statement_book (
    version    integer     not null,
    author     text        not null,
    note       text        not null,
    adopted_at timestamptz not null,
    constraint statement_book_pk primary key (version),
    constraint statement_book_version_ck check (version >= 1),
    constraint statement_book_note_ck check (length(note) <= 300)
);

comment on table statement_book is 'Versions of what the Four Stages ask for; rows are never changed';

create table stage_attribute (
    version  integer not null,
    stage    text    not null,
    position integer not null,
    text     text    not null,
    constraint stage_attribute_pk primary key (version, stage, position),
    constraint stage_attribute_book_fk foreign key (version) references statement_book (version),
    constraint stage_attribute_stage_ck check (stage in ('INITIATION', 'INTEGRATION', 'INTELLIGENCE', 'VALUE_CREATION')),
    constraint stage_attribute_text_ck check (btrim(text) <> '' and length(text) <= 200)
);

comment on table stage_attribute is 'What the company does in a stage';

create table stage_statement (
    version      integer not null,
    statement_id uuid    not null,
    stage        text    not null,
    kind         text    not null,
    position     integer not null,
    text         text    not null,
    sign         text,
    sign_number  integer,
    constraint stage_statement_pk primary key (version, statement_id),
    constraint stage_statement_book_fk foreign key (version) references statement_book (version),
    constraint stage_statement_stage_ck check (stage in ('INITIATION', 'INTEGRATION', 'INTELLIGENCE', 'VALUE_CREATION')),
    constraint stage_statement_kind_ck check (kind in ('EMOTIONAL', 'INTELLECTUAL', 'BEHAVIOURAL', 'CULMINATING')),
    constraint stage_statement_text_ck check (btrim(text) <> '' and length(text) <= 200),
    constraint stage_statement_sign_ck check (sign in ('BOUGHT', 'CUSTOMER_FOR_DAYS', 'NO_CASE_FOR_DAYS', 'SATISFIED',
        'WOULD_RECOMMEND', 'ANSWERED', 'REFERRED', 'PRAISED')),
    constraint stage_statement_sign_number_ck check ((sign is null) = (sign_number is null) and sign_number >= 1)
);

comment on column stage_statement.statement_id is 'The same in every version of the book that contains the statement';

create unique index stage_statement_culminating_uq on stage_statement (version, stage) where kind = 'CULMINATING';

insert into statement_book (version, author, note, adopted_at)
values (1, 'system', 'The Four Stages as they are delivered', now());

insert into stage_attribute (version, stage, position, text)
values (1, 'INITIATION', 1, 'Welcome every customer by name within a day of the first purchase'),
       (1, 'INITIATION', 2, 'Explain the product, the price and the terms before anybody has to ask'),
       (1, 'INITIATION', 3, 'Name one person to turn to'),
       (1, 'INTEGRATION', 1, 'Deliver what was promised, when it was promised'),
       (1, 'INTEGRATION', 2, 'Tell bad news first, and what is done about it'),
       (1, 'INTEGRATION', 3, 'Solve a need at the first contact'),
       (1, 'INTELLIGENCE', 1, 'Ask, listen, and tell what came of it'),
       (1, 'INTELLIGENCE', 2, 'Use what a customer told us once, so that nobody has to tell it twice'),
       (1, 'VALUE_CREATION', 1, 'Invite to programmes: advisory board, beta group, ambassadors'),
       (1, 'VALUE_CREATION', 2, 'Give recognition before asking for a referral');

insert into stage_statement (version, statement_id, stage, kind, position, text, sign, sign_number)
values (1, '01994000-0000-7000-8000-000000000101', 'INITIATION', 'EMOTIONAL', 1, 'Feels welcome: the latest satisfaction answer is good', 'SATISFIED', 70),
       (1, '01994000-0000-7000-8000-000000000102', 'INITIATION', 'INTELLECTUAL', 2, 'Has a clear understanding of the product', null, null),
       (1, '01994000-0000-7000-8000-000000000103', 'INITIATION', 'BEHAVIOURAL', 3, 'Has bought or signed for the first time', 'BOUGHT', 1),
       (1, '01994000-0000-7000-8000-000000000104', 'INITIATION', 'CULMINATING', 4, 'Welcome on board: still a customer after the first 90 days', 'CUSTOMER_FOR_DAYS', 90),
       (1, '01994000-0000-7000-8000-000000000201', 'INTEGRATION', 'EMOTIONAL', 1, 'No surprises: no case open or resolved in 90 days', 'NO_CASE_FOR_DAYS', 90),
       (1, '01994000-0000-7000-8000-000000000202', 'INTEGRATION', 'INTELLECTUAL', 2, 'Knows whom to turn to and what happens next', null, null),
       (1, '01994000-0000-7000-8000-000000000203', 'INTEGRATION', 'BEHAVIOURAL', 3, 'Has come back: a second purchase, contract or renewal', 'BOUGHT', 2),
       (1, '01994000-0000-7000-8000-000000000204', 'INTEGRATION', 'CULMINATING', 4, 'Relies on us: satisfied with what we do every day', 'SATISFIED', 75),
       (1, '01994000-0000-7000-8000-000000000301', 'INTELLIGENCE', 'EMOTIONAL', 1, 'Feels heard', null, null),
       (1, '01994000-0000-7000-8000-000000000302', 'INTELLIGENCE', 'INTELLECTUAL', 2, 'Shares what would make our service better for them', null, null),
       (1, '01994000-0000-7000-8000-000000000303', 'INTELLIGENCE', 'BEHAVIOURAL', 3, 'Answers when we ask', 'ANSWERED', 3),
       (1, '01994000-0000-7000-8000-000000000304', 'INTELLIGENCE', 'CULMINATING', 4, 'Would surely recommend us', 'WOULD_RECOMMEND', 9),
       (1, '01994000-0000-7000-8000-000000000401', 'VALUE_CREATION', 'EMOTIONAL', 1, 'Is proud of us in public', 'PRAISED', 1),
       (1, '01994000-0000-7000-8000-000000000402', 'VALUE_CREATION', 'INTELLECTUAL', 2, 'Develops ideas with us', null, null),
       (1, '01994000-0000-7000-8000-000000000403', 'VALUE_CREATION', 'BEHAVIOURAL', 3, 'Willing to offer referrals', 'REFERRED', 1),
       (1, '01994000-0000-7000-8000-000000000404', 'VALUE_CREATION', 'CULMINATING', 4, 'A partner: has brought others more than once', 'REFERRED', 2);

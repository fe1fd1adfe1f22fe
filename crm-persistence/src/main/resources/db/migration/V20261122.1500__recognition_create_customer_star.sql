create table customer_star (
    id              uuid        not null,
    nominator       text        not null,
    customer_id     uuid,
    executive       text,
    executive_name  text,
    whom            text,
    story           text        not null,
    happened_on     date        not null,
    proof           text        not null,
    feedback_id     uuid,
    service_case_id uuid,
    happening       text,
    nominated_at    timestamptz not null,
    employee_id     uuid,
    journey_phase   text,
    sharing         text        not null,
    outcome         text        not null,
    decided_by      text,
    decided_at      timestamptz,
    decline_reason  text,
    revision        bigint      not null,
    constraint customer_star_pk primary key (id),
    constraint customer_star_customer_fk foreign key (customer_id) references customer (id),
    constraint customer_star_employee_fk foreign key (employee_id) references employee (id),
    constraint customer_star_feedback_uq unique (feedback_id),
    constraint customer_star_nominator_ck check (
        case nominator
            when 'CUSTOMER' then customer_id is not null and executive is null and executive_name is null
            when 'EXECUTIVE' then customer_id is null and executive is not null and executive_name is not null
            else false
        end),
    constraint customer_star_proof_ck check (
        case proof
            when 'OWN_WORDS' then nominator = 'CUSTOMER' and num_nonnulls(feedback_id, service_case_id, happening) = 0
            when 'ANSWER' then feedback_id is not null and num_nonnulls(service_case_id, happening) = 0
            when 'CASE' then service_case_id is not null and num_nonnulls(feedback_id, happening) = 0
            when 'HAPPENING' then happening is not null and num_nonnulls(feedback_id, service_case_id) = 0
            else false
        end),
    constraint customer_star_whom_ck check (whom <> '' or (whom is null and proof = 'ANSWER')),
    constraint customer_star_words_ck check (story <> '' and happening <> '' and journey_phase <> ''),
    constraint customer_star_sharing_ck check (sharing in ('NOBODY', 'INSIDE', 'PUBLIC')),
    constraint customer_star_outcome_ck check (
        case outcome
            when 'WAITING' then num_nonnulls(decided_by, decided_at, decline_reason) = 0
            when 'VERIFIED' then employee_id is not null and decided_by is not null and decided_at is not null
                and decline_reason is null
            when 'DECLINED' then decided_by is not null and decided_at is not null and decline_reason is not null
            else false
        end),
    constraint customer_star_revision_ck check (revision >= 0)
);

comment on column customer_star.feedback_id is 'Not a foreign key: the answer may be deleted, and the recognition stays';
comment on column customer_star.service_case_id is 'Not a foreign key, for the same reason';
comment on column customer_star.sharing is 'To whom the story may be told, as the customer decided';
comment on column customer_star.decline_reason is 'In words meant for whoever nominated';

create index customer_star_nominated_at_ix on customer_star (nominated_at);
create index customer_star_customer_ix on customer_star (customer_id, nominated_at);
create index customer_star_waiting_ix on customer_star (nominated_at) where outcome = 'WAITING';

create table journey_version (
    journey_id uuid        not null,
    version    integer     not null,
    name       text        not null,
    author     text        not null,
    note       text        not null,
    at         timestamptz not null,
    constraint journey_version_pk primary key (journey_id, version),
    constraint journey_version_version_ck check (version >= 1),
    constraint journey_version_name_ck check (btrim(name) <> '' and length(name) <= 80),
    constraint journey_version_note_ck check (length(note) <= 300)
);

comment on table journey_version is 'Versions of journeys; rows are never changed';

create table journey_step (
    journey_id      uuid    not null,
    version         integer not null,
    step_id         uuid    not null,
    position        integer not null,
    phase           text    not null,
    name            text    not null,
    touchpoint      text    not null,
    metric          text    not null,
    bar             numeric,
    promise         text    not null,
    process         text    not null,
    process_measure text,
    category        text    not null,
    moment_of_truth boolean not null,
    need            text    not null,
    owner           text    not null,
    pains           text    not null,
    ideas           text    not null,
    constraint journey_step_pk primary key (journey_id, version, step_id),
    constraint journey_step_version_fk foreign key (journey_id, version) references journey_version (journey_id, version),
    constraint journey_step_phase_ck check (phase in ('DISCOVERY', 'SALES_AND_ONBOARDING', 'SUPPORT', 'RENEWAL')),
    constraint journey_step_name_ck check (btrim(name) <> '' and length(name) <= 80),
    constraint journey_step_touchpoint_ck check (btrim(touchpoint) <> '' and length(touchpoint) <= 80),
    constraint journey_step_metric_ck check (metric in ('NPS', 'CSAT', 'CES', 'RATING')),
    constraint journey_step_bar_ck check (case metric
        when 'NPS' then bar between -100 and 100
        when 'CSAT' then bar between 0 and 100
        when 'CES' then bar between 1 and 7
        when 'RATING' then bar between 1 and 10 end),
    constraint journey_step_process_measure_ck check (process_measure in ('FCR', 'CATTR', 'COMPLAINT_LOOP')),
    constraint journey_step_moment_ck check (not moment_of_truth or promise <> ''),
    constraint journey_step_need_ck check (need in ('EXPECTED', 'ONE_DIMENSIONAL', 'ATTRACTIVE'))
);

create index feedback_touchpoint_ix on feedback (touchpoint, occurred_at) where touchpoint is not null and not skipped;

insert into journey_version (journey_id, version, name, author, note, at)
values ('01994000-0000-7000-8000-00000000a000', 1, 'Standard journey', 'system', 'The journey as it is delivered', now());

insert into journey_step (journey_id, version, step_id, position, phase, name, touchpoint, metric, bar, promise, process,
                          process_measure, category, moment_of_truth, need, owner, pains, ideas)
select '01994000-0000-7000-8000-00000000a000', 1, cast('01994000-0000-7000-8000-00000000a' || n as uuid), cast(n as integer),
       phase, name, touchpoint, metric, bar, promise, process, measure, category, moment, need, '', '', ''
from (values
    ('101', 'DISCOVERY', 'Looking around', 'Website', 'CSAT', 75, 'Everything about price and terms is easy to find', 'Content is checked every month', null, '', false, 'EXPECTED'),
    ('201', 'SALES_AND_ONBOARDING', 'Choosing and buying online', 'Online shop', 'CSAT', 80, 'Order in five minutes, no surprises at the till', 'Order to confirmation', null, '', true, 'ONE_DIMENSIONAL'),
    ('202', 'SALES_AND_ONBOARDING', 'Choosing and buying in a store', 'Store', 'CSAT', 80, 'Advice without pressure', 'Advice by the needs of the customer', null, '', false, 'ONE_DIMENSIONAL'),
    ('203', 'SALES_AND_ONBOARDING', 'Installation', 'Installation visit', 'CES', 5.5, 'Works on the day we agreed on', 'Appointment to acceptance', 'CATTR', 'Delivery', true, 'EXPECTED'),
    ('301', 'SUPPORT', 'Getting help', 'Support case', 'CSAT', 75, 'Solved at the first contact', 'Case handling', 'FCR', '', true, 'EXPECTED'),
    ('302', 'SUPPORT', 'Living with the product', 'Relationship survey', 'NPS', 30, 'Worth recommending', 'Service reviews', 'COMPLAINT_LOOP', '', false, 'ATTRACTIVE'),
    ('401', 'RENEWAL', 'Staying with us', 'Contract renewal', 'CES', 5.5, 'Renewing is as easy as buying', 'Renewal offer to confirmation', 'CATTR', 'Contract change', true, 'ONE_DIMENSIONAL')
) as s (n, phase, name, touchpoint, metric, bar, promise, process, measure, category, moment, need);

create table life_treatment (
    id          uuid    not null,
    name        text    not null,
    kind        text    not null,
    template_id uuid    not null,
    days_before integer not null,
    active      boolean not null,
    revision    bigint  not null,
    constraint life_treatment_pk primary key (id),
    constraint life_treatment_template_fk foreign key (template_id) references message_template (id),
    constraint life_treatment_name_ck check (btrim(name) <> '' and length(name) <= 80),
    constraint life_treatment_days_ck check (days_before between 0 and 60),
    constraint life_treatment_kind_ck check (kind in
        ('BIRTHDAY', 'GRADUATION', 'NEW_JOB', 'PROMOTION', 'MOVE', 'WEDDING', 'ANNIVERSARY', 'BIRTH', 'RETIREMENT', 'OTHER'))
);

create table greeting (
    treatment_id uuid        not null,
    event_id     uuid        not null,
    day          date        not null,
    customer_id  uuid        not null,
    state        text        not null,
    due_at       timestamptz not null,
    until        timestamptz not null,
    reason       text,
    channel      text,
    contact_id   uuid,
    constraint greeting_pk primary key (treatment_id, event_id, day),
    constraint greeting_treatment_fk foreign key (treatment_id) references life_treatment (id),
    constraint greeting_event_fk foreign key (event_id) references life_event (id) on delete cascade,
    constraint greeting_customer_fk foreign key (customer_id) references customer (id),
    constraint greeting_contact_fk foreign key (contact_id) references contact (id),
    constraint greeting_state_ck check (state in ('PLANNED', 'SENDING', 'SENT', 'HELD')),
    constraint greeting_contact_ck check (state not in ('SENDING', 'SENT') or contact_id is not null and channel is not null)
);

comment on table greeting is 'Planned and sent for events; deleting an event takes what is planned for it along';

create index greeting_due_ix on greeting (due_at) where state in ('PLANNED', 'SENDING');
create index greeting_event_ix on greeting (event_id);
create index greeting_customer_ix on greeting (customer_id);

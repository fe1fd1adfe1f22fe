create table working_calendar (
    id       uuid   not null,
    name     text   not null,
    zone     text   not null,
    revision bigint not null,
    constraint working_calendar_pk primary key (id),
    constraint working_calendar_name_uq unique (name)
);

comment on table working_calendar is
    'When the company works; the one with the nil identifier is for all cases that no other is for';
comment on column working_calendar.zone is 'IANA zone in which weekdays, days and hours are meant';

create table working_calendar_weekday (
    calendar_id uuid          not null,
    weekday     integer       not null,
    hours       int4multirange not null,
    constraint working_calendar_weekday_pk primary key (calendar_id, weekday),
    constraint working_calendar_weekday_calendar_fk
        foreign key (calendar_id) references working_calendar (id) on delete cascade,
    constraint working_calendar_weekday_weekday_ck check (weekday between 1 and 7),
    constraint working_calendar_weekday_hours_ck check (hours <@ '{[0,1440)}' and not isempty(hours))
);

comment on column working_calendar_weekday.weekday is '1 is Monday; a weekday without a row is a day off';
comment on column working_calendar_weekday.hours is 'Minutes of the day that are working time';

create table working_calendar_day (
    calendar_id uuid           not null,
    day         date           not null,
    name        text           not null,
    holiday     boolean        not null,
    hours       int4multirange not null,
    constraint working_calendar_day_pk primary key (calendar_id, day, holiday),
    constraint working_calendar_day_calendar_fk
        foreign key (calendar_id) references working_calendar (id) on delete cascade,
    constraint working_calendar_day_hours_ck check (hours <@ '{[0,1440)}' and (not holiday or isempty(hours)))
);

comment on table working_calendar_day is 'Days that differ from their weekday; an extra day wins over a holiday';

create table working_calendar_category (
    category    text not null,
    calendar_id uuid not null,
    constraint working_calendar_category_pk primary key (category),
    constraint working_calendar_category_calendar_fk
        foreign key (calendar_id) references working_calendar (id) on delete cascade
);

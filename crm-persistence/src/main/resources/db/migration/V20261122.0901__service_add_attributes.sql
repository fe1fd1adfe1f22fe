alter table service_case
    add column attributes jsonb not null default '{}',
    add constraint service_case_attributes_ck check (
        jsonb_typeof(attributes) = 'object'
        and not jsonb_path_exists(attributes, '$.keyvalue().value ? (@.type() <> "string")'));

comment on column service_case.attributes is 'What the company records of its own accord: texts by name';

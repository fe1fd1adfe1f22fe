alter table api_key
    drop constraint api_key_scopes_ck,
    add constraint api_key_scopes_ck check (
        scopes <> '{}' and scopes <@ array ['READ', 'IMPORT', 'PREFERENCES', 'CONTACTS']);

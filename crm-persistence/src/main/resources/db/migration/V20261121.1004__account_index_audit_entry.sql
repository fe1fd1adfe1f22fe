create index audit_entry_action_ix on audit_entry (action, at desc, id desc);
create index audit_entry_actor_trgm_ix on audit_entry using gin (actor gin_trgm_ops);

-- Where nothing else is said, the rules that every installation begins with decided.
alter table standing_spell alter rules_version set default 1;

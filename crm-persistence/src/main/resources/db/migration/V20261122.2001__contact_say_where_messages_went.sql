alter table sent_message add column address text not null default '';
alter table sent_message alter column address drop default;

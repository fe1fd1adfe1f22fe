-- The latest records that have attributes tell which values to offer.
create index feedback_attributes_ix on feedback (id) where attributes <> '{}';
create index service_case_attributes_ix on service_case (id) where attributes <> '{}';

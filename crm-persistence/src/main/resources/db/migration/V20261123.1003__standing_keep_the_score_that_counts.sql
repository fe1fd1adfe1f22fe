-- What staff set for a while counts instead of the score, so it is kept with what a standing was decided on.
alter table standing_evidence add health double precision;
-- What was kept without it is computed again when it is needed.
truncate standing_evidence;

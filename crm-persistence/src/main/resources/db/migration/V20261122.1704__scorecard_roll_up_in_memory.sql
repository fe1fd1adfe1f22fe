-- The planner expects many more sums than there are, and would sort the marks once for each dimension that it takes not to fit
-- into memory. The sums of a year take about a tenth of this.
alter function tally_roll_up(text, text[], boolean) set work_mem = '768MB';

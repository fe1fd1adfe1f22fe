package org.advocacycrm.persistence.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.advocacycrm.scorecard.CustomerBaseCounts;
import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.scorecard.CustomerTallies;
import org.advocacycrm.scorecard.ReferralTally;
import org.advocacycrm.scorecard.RenewalTally;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.SpendGrowthTally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;

/** Customers, contracts, spend and referrals counted one by one. */
final class CustomerRecount implements CustomerTallies {

    private final TallyStatements statements;

    CustomerRecount(TallyStatements statements) {
        this.statements = statements;
    }

    @Override
    public List<TallyRow<CustomerBaseCounts>> base(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position" + Cuts.CUSTOMER.columns(query.groupBy())
                + ", count(*) filter (where " + CustomerRows.ACTIVE_AT_START + ") as active_at_start"
                + ", count(*) filter (where " + CustomerRows.LOST + ") as lost"
                + ", count(*) filter (where " + CustomerRows.ACQUIRED + ") as acquired\n"
                + CustomerRows.ACTIVE_IN_PERIOD
                + "where true" + Cuts.CUSTOMER.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql,
                query,
                (row, number) -> new CustomerBaseCounts(
                        row.getLong("active_at_start"), row.getLong("lost"), row.getLong("acquired")));
    }

    @Override
    public List<TallyRow<SampleSums>> longevity(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + ", stay as (select p.position, " + CustomerRows.LAST_DAY + " - c.acquired_on as days"
                + Cuts.CUSTOMER.columns(query.groupBy()) + "\n"
                + CustomerRows.ACTIVE_IN_PERIOD
                + "where " + CustomerRows.ACTIVE_AT_END + Cuts.CUSTOMER.conditions(query.filter()) + ")\n"
                + "select position, count(*) as customers, sum(days) as days, sum(days * days) as squares"
                + Cuts.names(query.groupBy())
                + "\nfrom stay\ngroup by position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql,
                query,
                (row, number) -> new SampleSums(
                        row.getLong("customers"), row.getBigDecimal("days"), row.getBigDecimal("squares")));
    }

    @Override
    public List<TallyRow<RenewalTally>> renewal(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + """
                , due as (
                    select p.position, t.outcome, t.currency = :currency as reported,
                        t.annual_value as due,
                        case t.outcome when 'RENEWED' then t.annual_value else 0 end as kept,
                        case t.outcome when 'RENEWED' then coalesce(t.renewed_value, t.annual_value) else 0 end as after
                        %s
                    %s
                    where true %s
                ), decided as (
                    select *, least(due, after) as capped, reported and outcome <> 'OPEN' as counted from due
                )
                select position,
                    count(*) filter (where outcome = 'RENEWED') as renewed,
                    count(*) filter (where outcome = 'LOST') as lost,
                    count(*) filter (where outcome = 'OPEN') as undecided,
                    count(*) filter (where outcome <> 'OPEN' and not reported) as other_currency,
                    %s, %s, %s%s
                from decided
                group by position%s
                """.formatted(
                                Cuts.CUSTOMER.columns(query.groupBy()),
                                ContractRows.DUE,
                                Cuts.CUSTOMER.conditions(query.filter()),
                                PairRows.sums("value", "due", "kept", "counted"),
                                PairRows.sums("gross", "due", "capped", "counted"),
                                PairRows.sums("net", "due", "after", "counted"),
                                Cuts.names(query.groupBy()),
                                Cuts.names(query.groupBy()));
        return statements.tallies(
                sql,
                query,
                (row, number) -> new RenewalTally(
                        row.getLong("renewed"),
                        row.getLong("lost"),
                        row.getLong("undecided"),
                        row.getLong("other_currency"),
                        PairRows.sums(row, "value"),
                        PairRows.sums(row, "gross"),
                        PairRows.sums(row, "net")));
    }

    @Override
    public List<TallyRow<SpendGrowthTally>> spendGrowth(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + SpendRows.BOTH_YEARS
                + "select x.position, " + PairRows.sums("same", "x.before", "x.after", SpendRows.IN_BOTH)
                + ", " + PairRows.sums("earlier", "x.before", "x.after", SpendRows.EARLIER)
                + ", " + PairRows.sums("everybody", "x.before", "x.after", "x.reported > 0")
                + ", sum(x.other_currency) as other_currency"
                + Cuts.CUSTOMER.columns(query.groupBy()) + "\n"
                + SpendRows.SPENDERS
                + "where true" + Cuts.CUSTOMER.conditions(query.filter())
                + "\ngroup by x.position" + Cuts.names(query.groupBy());
        return statements.tallies(sql, query, CustomerRecount::growth);
    }

    private static SpendGrowthTally growth(ResultSet row, int number) throws SQLException {
        return new SpendGrowthTally(
                PairRows.sums(row, "same"),
                PairRows.sums(row, "earlier"),
                PairRows.sums(row, "everybody"),
                row.getLong("other_currency"));
    }

    @Override
    public List<TallyRow<CustomerSpendTally>> spend(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + SpendRows.THIS_YEAR
                + "select p.position, count(*) as customers, coalesce(sum(x.after), 0) as spend,"
                + " coalesce(sum(x.after * x.after), 0) as squares,"
                + " coalesce(sum(x.other_currency), 0) as other_currency"
                + Cuts.CUSTOMER.columns(query.groupBy()) + "\n"
                + CustomerRows.ACTIVE_IN_PERIOD
                + SpendRows.OF_ACTIVE
                + "where true" + Cuts.CUSTOMER.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(sql, query, (row, number) -> {
            var sums =
                    new SampleSums(row.getLong("customers"), row.getBigDecimal("spend"), row.getBigDecimal("squares"));
            return new CustomerSpendTally(sums, row.getLong("other_currency"));
        });
    }

    @Override
    public List<TallyRow<ReferralTally>> referrals(TallyQuery query) {
        var cuts = Cuts.CUSTOMER.columns(query.groupBy());
        var conditions = Cuts.CUSTOMER.conditions(query.filter());
        var sql = TallyStatements.PERIODS
                + "select p.position, count(*) as made, count(*) filter (where " + ReferralRows.CONVERTED
                + ") as converted, 0 as active" + cuts + "\n"
                + ReferralRows.MADE + "where true" + conditions
                + "\ngroup by p.position" + Cuts.names(query.groupBy())
                + "\nunion all\nselect p.position, 0, 0, count(*)" + cuts + "\n"
                + CustomerRows.ACTIVE_IN_PERIOD + "where true" + conditions
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql,
                query,
                (row, number) ->
                        new ReferralTally(row.getLong("made"), row.getLong("converted"), row.getLong("active")));
    }
}

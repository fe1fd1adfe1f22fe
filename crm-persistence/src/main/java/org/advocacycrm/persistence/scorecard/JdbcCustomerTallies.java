package org.advocacycrm.persistence.scorecard;

import static org.advocacycrm.persistence.scorecard.RowFamily.CUSTOMER;
import static org.advocacycrm.persistence.scorecard.RowFamily.SPEND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.advocacycrm.scorecard.CustomerBaseCounts;
import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.scorecard.CustomerTallies;
import org.advocacycrm.scorecard.ReferralTally;
import org.advocacycrm.scorecard.RenewalTally;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.SpendGrowthTally;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomerTallies implements CustomerTallies {

    private static final String ACQUIRED = "ACQUIRED";
    private static final String ENDED = "ENDED";

    /** By the day of acquisition, with the day of the end as code. */
    private static final String STAY = "STAY";

    private final TallyStatements statements;
    private final CustomerRecount rows;

    JdbcCustomerTallies(TallyStatements statements) {
        this.statements = statements;
        this.rows = new CustomerRecount(statements);
    }

    /** Lost are those who ended after the first day, without those who had only come after it. */
    @Override
    public List<TallyRow<CustomerBaseCounts>> base(TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.base(query);
        }
        var today = Spans.today(query);
        return tallies(query, CustomerBaseCounts.NONE, Spans.begun(query, (position, period) -> {
            var first = period.from();
            var second = first.plusDays(1);
            var end = Spans.earlier(period.to(), today);
            var came = Spans.earlier(period.to(), today.plusDays(1));
            var ended = (int) end.toEpochDay();
            return List.of(
                    Span.until(position, ACQUIRED, second, each -> new CustomerBaseCounts(each.n(), 0, 0)),
                    Span.until(position, ENDED, second, each -> new CustomerBaseCounts(-each.n(), 0, 0)),
                    Span.of(position, ENDED, second, end.plusDays(1), each -> new CustomerBaseCounts(0, each.n(), 0)),
                    Span.of(position, STAY, first, came, each -> new CustomerBaseCounts(0, -each.n(), 0))
                            .upToCode(ended),
                    Span.of(position, STAY, first, second, each -> new CustomerBaseCounts(0, each.n(), 0))
                            .upToCode(ended),
                    Span.of(position, ACQUIRED, first, came, each -> new CustomerBaseCounts(0, 0, each.n())));
        }));
    }

    @Override
    public List<TallyRow<SampleSums>> longevity(TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.longevity(query);
        }
        var today = Spans.today(query);
        return tallies(query, SampleSums.NONE, Spans.begun(query, (position, period) -> {
            var day = Spans.earlier(period.to().minusDays(1), today);
            return List.of(
                    Span.until(position, ACQUIRED, day.plusDays(1), each -> stays(each, day)),
                    Span.until(position, ENDED, day.plusDays(1), each -> negated(stays(each, day))));
        }));
    }

    /** The amount of a mark is the day of acquisition, so that the stays up to any day follow from the sums. */
    private static SampleSums stays(Counted counted, LocalDate day) {
        var until = BigDecimal.valueOf(day.toEpochDay());
        var n = BigDecimal.valueOf(counted.n());
        var squares = until.multiply(until)
                .multiply(n)
                .subtract(until.multiply(counted.a()).multiply(BigDecimal.TWO))
                .add(counted.aa());
        return new SampleSums(counted.n(), until.multiply(n).subtract(counted.a()), squares);
    }

    private static SampleSums negated(SampleSums sums) {
        return new SampleSums(
                -sums.n(), sums.sum().negate(), sums.sumOfSquares().negate());
    }

    @Override
    public List<TallyRow<RenewalTally>> renewal(TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.renewal(query);
        }
        return tallies(
                query,
                RenewalTally.NONE,
                Spans.of(
                        query,
                        (position, period) -> List.of(
                                Span.of(position, "RENEWAL", period.from(), period.to(), RenewalShares::count),
                                Span.of(position, "RENEWAL_VALUE", period.from(), period.to(), RenewalShares::byValue),
                                Span.of(position, "RENEWAL_GROSS", period.from(), period.to(), RenewalShares::gross),
                                Span.of(position, "RENEWAL_NET", period.from(), period.to(), RenewalShares::net))));
    }

    @Override
    public List<TallyRow<SpendGrowthTally>> spendGrowth(TallyQuery query) {
        if (!Rollups.answerAboutSpend(query)) {
            return rows.spendGrowth(query);
        }
        var parts = SpendPeriods.of(query);
        var spans = Spans.<SpendGrowthTally>of(
                query,
                (position, period) -> parts.subject(position)
                        .map(subject ->
                                List.of(Span.of(position, subject, period.from(), period.to(), SpendShares::growth)))
                        .orElse(List.of()));
        var tallies = new ArrayList<>(statements.rollups(query).tallies(SPEND, query, SpendGrowthTally.NONE, spans));
        tallies.addAll(parts.others(query, rows::spendGrowth));
        return tallies;
    }

    @Override
    public List<TallyRow<CustomerSpendTally>> spend(TallyQuery query) {
        if (!Rollups.answerAboutSpend(query)) {
            return rows.spend(query);
        }
        var parts = SpendPeriods.of(query);
        var spans = Spans.<CustomerSpendTally>of(
                query,
                (position, period) -> parts.subject(position)
                        .map(subject ->
                                List.of(Span.of(position, subject, period.from(), period.to(), SpendShares::active)))
                        .orElse(List.of()));
        var customers = active(query, SpendShares::customers).stream()
                .filter(span -> parts.subject(span.period()).isPresent())
                .toList();
        var tallies = new ArrayList<>(statements.rollups(query).tallies(SPEND, query, CustomerSpendTally.NONE, spans));
        tallies.addAll(tallies(query, CustomerSpendTally.NONE, customers));
        tallies.addAll(parts.others(query, rows::spend));
        return TallyStatements.sums(tallies);
    }

    /** The code of a referral is the day of its conversion. */
    @Override
    public List<TallyRow<ReferralTally>> referrals(TallyQuery query) {
        if (!Rollups.answer(query)) {
            return rows.referrals(query);
        }
        var today = Spans.today(query).toEpochDay();
        var spans = new ArrayList<>(Spans.<ReferralTally>of(
                query,
                (position, period) -> List.of(Span.of(
                        position,
                        "REFERRAL",
                        period.from(),
                        period.to(),
                        each -> new ReferralTally(each.n(), each.code() <= today ? each.n() : 0, 0)))));
        spans.addAll(active(query, customers -> new ReferralTally(0, 0, customers)));
        return tallies(query, ReferralTally.NONE, spans);
    }

    /** Customers active at some time in the period: who had come, without those who had ended by its first day. */
    private static <T extends Tally<T>> List<Span<T>> active(TallyQuery query, LongFunction<T> share) {
        var tomorrow = Spans.today(query).plusDays(1);
        return Spans.begun(
                query,
                (position, period) -> List.of(
                        Span.until(
                                position,
                                ACQUIRED,
                                Spans.earlier(period.to(), tomorrow),
                                each -> share.apply(each.n())),
                        Span.until(position, ENDED, period.from().plusDays(1), each -> share.apply(-each.n()))));
    }

    private <T extends Tally<T>> List<TallyRow<T>> tallies(TallyQuery query, T none, List<Span<T>> spans) {
        return statements.rollups(query).tallies(CUSTOMER, query, none, spans);
    }
}

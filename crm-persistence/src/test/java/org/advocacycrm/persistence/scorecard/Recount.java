package org.advocacycrm.persistence.scorecard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.persistence.scorecard.World.Case;
import org.advocacycrm.persistence.scorecard.World.Customer;
import org.advocacycrm.persistence.scorecard.World.Purchase;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.ClockTally;
import org.advocacycrm.scorecard.ComplaintTally;
import org.advocacycrm.scorecard.CustomerBaseCounts;
import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.QuantileSketch;
import org.advocacycrm.scorecard.ReferralTally;
import org.advocacycrm.scorecard.RenewalTally;
import org.advocacycrm.scorecard.ResolutionTally;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.ScoreCounts;
import org.advocacycrm.scorecard.SpendGrowthTally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TurnoverTally;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;

/** The tallies once more, one record at a time, straight from the words of the definitions. */
record Recount(World world, TallyQuery query, Period period, Predicate<@Nullable Customer> counts) {

    AnswerTally answers(FeedbackKind kind, Predicate<World.Answer> wanted) {
        var tally = AnswerTally.NONE;
        for (var answer : world.answers) {
            if (answer.kind() == kind && in(answer.at()) && counts.test(answer.customer()) && wanted.test(answer)) {
                tally = tally.plus(one(answer.scale(), answer.score()));
            }
        }
        return tally;
    }

    private static AnswerTally one(int scale, @Nullable Integer score) {
        return score == null
                ? new AnswerTally(new TreeMap<>(), 1)
                : new AnswerTally(new TreeMap<>(Map.of(scale, new ScoreCounts(new TreeMap<>(Map.of(score, 1L))))), 0);
    }

    FcrTally firstContactResolution() {
        var over = cases(each -> each.resolved() != null && in(each.resolved()));
        var resolved = over.stream().filter(Case::isNeed).toList();
        var answered = resolved.stream().filter(each -> each.contacts() > 0).toList();
        Predicate<Case> gross = each -> each.contacts() == 1 && each.handovers() == 0 && each.reopenings() == 0;
        Predicate<Case> matured =
                each -> !resolved(each).plus(query.repeatWindow()).isAfter(query.asOf());
        return new FcrTally(
                answered.size(),
                count(answered, gross),
                count(answered, matured),
                count(answered, matured.and(gross).and(each -> !cameBack(each))),
                count(answered, each -> each.oneGo() != null),
                count(answered, each -> Boolean.TRUE.equals(each.oneGo())),
                resolved.size() - answered.size(),
                count(over, each -> each.disposition().equals("MERGED")),
                count(over, each -> each.disposition().equals("SPAM")),
                open().size());
    }

    private boolean cameBack(Case solved) {
        var until = resolved(solved).plus(query.repeatWindow());
        return world.cases.stream()
                .anyMatch(again -> again.customer().equals(solved.customer())
                        && again.category().equals(solved.category())
                        && !again.disposition().equals("SPAM")
                        && again.opened().isAfter(solved.opened())
                        && !again.opened().isBefore(resolved(solved))
                        && again.opened().isBefore(until));
    }

    ResolutionTally timeToResolution() {
        var tally = ResolutionTally.NONE;
        for (var each : cases(each -> each.isNeed() && each.resolved() != null && in(each.resolved()))) {
            tally = tally.plus(new ResolutionTally(
                    times(Duration.between(each.opened(), resolved(each)).toSeconds()),
                    times(each.working()),
                    times(each.net()),
                    QuantileSketch.EMPTY,
                    BigDecimal.ZERO));
        }
        for (var each : open()) {
            var age = Duration.between(each.opened(), end());
            tally = tally.plus(new ResolutionTally(
                    ClockTally.NONE,
                    ClockTally.NONE,
                    ClockTally.NONE,
                    sketch(age.toSeconds()),
                    BigDecimal.valueOf(age.toSeconds())));
        }
        return tally;
    }

    private static ClockTally times(@Nullable Long seconds) {
        return seconds == null ? ClockTally.NONE : new ClockTally(sums(BigDecimal.valueOf(seconds)), sketch(seconds));
    }

    private List<Case> open() {
        return cases(each -> each.isNeed()
                && each.opened().isBefore(end())
                && (each.resolved() == null
                        || !each.resolved()
                                .isBefore(period.endIn(query.company().zone()))));
    }

    ComplaintTally complaints() {
        var tally = ComplaintTally.NONE;
        for (var each : cases(each -> each.isNeed()
                && each.complaint()
                && in(each.opened())
                && each.opened().isBefore(query.asOf()))) {
            var deadline = each.opened().plus(Duration.ofHours(24));
            var answered = each.responded() == null && each.contacts() > 0 ? each.resolved() : each.responded();
            var closed = each.resolved() != null && !each.resolved().isAfter(query.asOf());
            tally = tally.plus(new ComplaintTally(
                    1,
                    answered != null || !deadline.isAfter(query.asOf()) ? 1 : 0,
                    answered != null && !answered.isAfter(deadline) ? 1 : 0,
                    closed ? 1 : 0,
                    closed && each.told() != null ? 1 : 0,
                    closed && Boolean.TRUE.equals(each.told()) ? 1 : 0,
                    closed
                            ? sketch(Duration.between(each.opened(), resolved(each))
                                    .toSeconds())
                            : QuantileSketch.EMPTY));
        }
        return tally;
    }

    CustomerBaseCounts base() {
        var atStart = world.customers.stream()
                .filter(counts)
                .filter(each -> !period.from().isAfter(today()) && each.activeOn(period.from()))
                .toList();
        var acquired = world.customers.stream()
                .filter(counts)
                .filter(each -> each.acquired() != null
                        && !each.acquired().isBefore(period.from())
                        && each.acquired().isBefore(period.to())
                        && !each.acquired().isAfter(today())
                        && each.activeOn(each.acquired()))
                .count();
        var lost = count(atStart, each -> each.ended() != null && !each.ended().isAfter(earlier(period.to(), today())));
        return new CustomerBaseCounts(atStart.size(), lost, acquired);
    }

    SampleSums longevity() {
        var day = earlier(period.to().minusDays(1), today());
        return period.from().isAfter(today())
                ? SampleSums.NONE
                : world.customers.stream()
                        .filter(counts)
                        .filter(each -> each.activeOn(day))
                        .map(each -> sums(BigDecimal.valueOf(
                                ChronoUnit.DAYS.between(Objects.requireNonNull(each.acquired()), day))))
                        .reduce(SampleSums.NONE, SampleSums::plus);
    }

    private List<Customer> activeSometime() {
        return world.customers.stream()
                .filter(counts)
                .filter(each -> period.from()
                        .datesUntil(period.to())
                        .anyMatch(day -> !day.isAfter(today()) && each.activeOn(day)))
                .toList();
    }

    RenewalTally renewal() {
        var tally = RenewalTally.NONE;
        for (var each : world.contracts) {
            if (!each.due().isBefore(period.from())
                    && each.due().isBefore(period.to())
                    && counts.test(each.customer())) {
                var renewed = each.outcome().equals("RENEWED");
                var decided = !each.outcome().equals("OPEN");
                var reported = decided && each.currency().equals("EUR");
                var after = !renewed ? BigDecimal.ZERO : each.renewed() == null ? each.value() : each.renewed();
                tally = tally.plus(new RenewalTally(
                        renewed ? 1 : 0,
                        each.outcome().equals("LOST") ? 1 : 0,
                        decided ? 0 : 1,
                        decided && !reported ? 1 : 0,
                        pair(reported, each.value(), renewed ? each.value() : BigDecimal.ZERO),
                        pair(reported, each.value(), after.min(each.value())),
                        pair(reported, each.value(), after)));
            }
        }
        return tally;
    }

    SpendGrowthTally spendGrowth() {
        var tally = SpendGrowthTally.NONE;
        for (var customer : world.customers) {
            if (counts.test(customer)) {
                var now = purchases(customer, each -> in(each.at()));
                var then = purchases(customer, each -> inEarlier(each.at()));
                var after = euros(now);
                var before = euros(then);
                var foreign = count(now, each -> !euro(each)) + count(then, each -> !euro(each));
                var any = now.size() + then.size() > foreign;
                tally = tally.plus(new SpendGrowthTally(
                        pair(before.signum() > 0 && after.signum() > 0, before, after),
                        pair(before.signum() > 0, before, after),
                        pair(any, before, after),
                        foreign));
            }
        }
        return tally;
    }

    CustomerSpendTally spend() {
        var tally = CustomerSpendTally.NONE;
        for (var customer : activeSometime()) {
            var now = purchases(customer, each -> in(each.at()));
            tally = tally.plus(new CustomerSpendTally(sums(euros(now)), count(now, each -> !euro(each))));
        }
        return tally;
    }

    ReferralTally referrals() {
        var made = world.referrals.stream()
                .filter(each -> in(each.at()) && counts.test(each.customer()))
                .toList();
        var converted = count(
                made, each -> each.converted() != null && !each.converted().isAfter(today()));
        return new ReferralTally(made.size(), converted, activeSometime().size());
    }

    TurnoverTally turnover(Predicate<World.Employee> wanted) {
        var employed = world.employees.stream()
                .filter(wanted)
                .filter(each -> period.from()
                        .datesUntil(period.to())
                        .anyMatch(day -> !day.isAfter(today())
                                && !each.hired().isAfter(day)
                                && (each.left() == null || !each.left().isBefore(day))))
                .toList();
        var leavers = count(
                employed,
                each -> each.left() != null
                        && each.left().isBefore(period.to())
                        && !each.left().isAfter(today()));
        var atStart = count(employed, each -> !each.hired().isAfter(period.from()));
        return new TurnoverTally(employed.size(), leavers, atStart, employed.size() - leavers);
    }

    private boolean in(Instant moment) {
        var day = LocalDate.ofInstant(moment, query.company().zone());
        return !day.isBefore(period.from()) && day.isBefore(period.to());
    }

    private boolean inEarlier(Instant moment) {
        var zone = query.company().zone();
        var local = moment.atZone(zone).toLocalDateTime();
        var now = query.asOf().atZone(zone).minusYears(1).toLocalDateTime();
        var over = !query.asOf().isBefore(period.endIn(zone));
        var day = local.toLocalDate();
        return !day.isBefore(period.from().minusYears(1))
                && day.isBefore(period.to().minusYears(1))
                && (over || local.isBefore(now));
    }

    private List<Case> cases(Predicate<Case> wanted) {
        return world.cases.stream()
                .filter(each -> counts.test(each.customer()) && wanted.test(each))
                .toList();
    }

    private List<Purchase> purchases(Customer customer, Predicate<Purchase> wanted) {
        return world.purchases.stream()
                .filter(each -> each.customer().equals(customer) && wanted.test(each))
                .toList();
    }

    private static BigDecimal euros(List<Purchase> purchases) {
        return purchases.stream().filter(Recount::euro).map(Purchase::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean euro(Purchase purchase) {
        return purchase.currency().equals("EUR");
    }

    private static Instant resolved(Case each) {
        return Objects.requireNonNull(each.resolved());
    }

    private Instant end() {
        var end = period.endIn(query.company().zone());
        return end.isBefore(query.asOf()) ? end : query.asOf();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(query.asOf(), query.company().zone());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static PairSums pair(boolean wanted, BigDecimal before, BigDecimal after) {
        return wanted ? PairSums.of(before, after) : PairSums.NONE;
    }

    private static SampleSums sums(BigDecimal value) {
        return new SampleSums(1, value, value.multiply(value));
    }

    private static QuantileSketch sketch(long seconds) {
        return seconds == 0
                ? new QuantileSketch(1, new TreeMap<>())
                : new QuantileSketch(0, new TreeMap<>(Map.of(QuantileSketch.bucketOf((double) seconds), 1L)));
    }

    private static <T> long count(List<T> all, Predicate<T> wanted) {
        ToLongFunction<T> one = each -> wanted.test(each) ? 1 : 0;
        return all.stream().mapToLong(one).sum();
    }
}

package org.advocacycrm.web.demo;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.signoff.SignOffDesk;
import org.advocacycrm.annotation.Annotation;
import org.advocacycrm.annotation.AnnotationDesk;
import org.advocacycrm.annotation.AnnotationId;
import org.advocacycrm.annotation.AnnotationKind;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.signoff.NoDataReason;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.BenchmarkDesk;
import org.advocacycrm.target.BenchmarkId;
import org.advocacycrm.target.TargetDesk;
import org.advocacycrm.target.Targets;
import org.advocacycrm.target.Validity;

/** What the managers of the demo company did with its figures: targets, events, plans, and one signed quarter. */
final class DemoScorecard {

    private static final int QUARTERS_WITH_TARGETS = 6;
    private static final int QUARTERS_SINCE_THE_OUTAGES = 3;
    private static final String SIGNER = "Mara Lindqvist";
    private static final List<String> PEOPLE = List.of(SIGNER, "Jonas Weber", "Aïcha Benali");

    private final Targets targets;
    private final TargetDesk targetDesk;
    private final BenchmarkDesk benchmarkDesk;
    private final AnnotationDesk annotationDesk;
    private final DemoPlans plans;
    private final SignOffDesk signOffDesk;
    private final BalancedScorecards scorecards;
    private final StaffAccounts people;
    private final Company company;
    private final Clock clock;

    DemoScorecard(
            Targets targets,
            TargetDesk targetDesk,
            BenchmarkDesk benchmarkDesk,
            AnnotationDesk annotationDesk,
            DemoPlans plans,
            SignOffDesk signOffDesk,
            BalancedScorecards scorecards,
            StaffAccounts people,
            Company company,
            Clock clock) {
        this.targets = targets;
        this.targetDesk = targetDesk;
        this.benchmarkDesk = benchmarkDesk;
        this.annotationDesk = annotationDesk;
        this.plans = plans;
        this.signOffDesk = signOffDesk;
        this.scorecards = scorecards;
        this.people = people;
        this.company = company;
        this.clock = clock;
    }

    /** Does all of it, unless somebody began to set targets. */
    void tellOnce() {
        if (targets.all().isEmpty()) {
            var owners = PEOPLE.stream().map(this::owner).toList();
            setTargets(owners);
            noteEvents();
            noteBenchmarks();
            plans.afterTheOutages(quarter(QUARTERS_SINCE_THE_OUTAGES), owners.getFirst());
            answer(quarter(1));
            sign(quarter(2));
        }
    }

    /** Who did most of it, as the audit log says. */
    static String signer() {
        return address(SIGNER);
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace("ï", "i").replace(' ', '.') + "@harbour.example";
    }

    private AccountId owner(String name) {
        var email = new EmailAddress(address(name));
        return people.of(email)
                .or(() -> people.add(name, email, Role.MANAGER))
                .map(StaffAccount::id)
                .orElseThrow();
    }

    private void setTargets(List<AccountId> owners) {
        var lastYear = scorecards.of(quarter(5), Comparison.PREVIOUS, MetricFilter.EVERYTHING);
        var validity = new Validity.Standing(quarter(QUARTERS_WITH_TARGETS).from());
        new DemoTargets(owners, validity).of(lastYear).forEach(target -> targetDesk.set(target, signer()));
    }

    private void noteEvents() {
        var outages = quarter(QUARTERS_SINCE_THE_OUTAGES);
        note(
                outages.from().plusDays(11),
                AnnotationKind.OUTAGE,
                "Network in France fails for two days",
                MetricFilter.of(Dimension.COUNTRY, "FR"));
        note(
                outages.from().plusDays(52),
                AnnotationKind.OUTAGE,
                "Network in France fails again",
                MetricFilter.of(Dimension.COUNTRY, "FR"));
        note(
                outages.to().plusDays(39),
                AnnotationKind.RELEASE,
                "Second network provider in France",
                MetricFilter.of(Dimension.COUNTRY, "FR"));
        note(
                quarter(2).from().plusDays(30),
                AnnotationKind.PRICE_CHANGE,
                "Prices of yearly plans rise by 3%",
                MetricFilter.EVERYTHING);
        note(
                quarter(1).from().plusDays(17),
                AnnotationKind.RELEASE,
                "New self-service portal",
                MetricFilter.EVERYTHING);
    }

    private void note(LocalDate date, AnnotationKind kind, String text, MetricFilter filter) {
        var annotation =
                new Annotation(new AnnotationId(UUID.randomUUID()), date, kind, text, filter, Revision.NEVER_STORED);
        annotationDesk.note(annotation, signer());
    }

    private void noteBenchmarks() {
        note("nps", "31", "Made-up industry panel, telecommunications");
        note("csat", "0.79", "Made-up industry panel, telecommunications");
        note("churn", "0.035", "Made-up regulator's market report");
        note("fcr", "0.7", "Made-up service desk survey");
    }

    private void note(String metric, String value, String source) {
        var benchmark = new Benchmark(
                new BenchmarkId(UUID.randomUUID()),
                new MetricScope(metric, MetricFilter.EVERYTHING),
                new BigDecimal(value),
                source,
                URI.create("https://example.org/panel"),
                quarter(1).from().minusDays(1),
                Revision.NEVER_STORED);
        benchmarkDesk.note(benchmark, signer());
    }

    /** Plans for two of the figures outside their band; for the others the scorecard asks. */
    private void answer(Period period) {
        var lines = scorecards
                .of(period, Comparison.PREVIOUS, MetricFilter.EVERYTHING)
                .lines();
        Stream.of(Occasion.SHORTFALL, Occasion.SURPLUS)
                .forEach(why -> lines.stream()
                        .filter(line ->
                                line.goal().unanswered().filter(why::equals).isPresent())
                        .findFirst()
                        .ifPresent(line -> plans.answering(line, period, why, today())));
    }

    /** Fills every gap of the period, and signs it. */
    private void sign(Period period) {
        var scorecard = scorecards.of(period, Comparison.PREVIOUS, MetricFilter.EVERYTHING);
        for (var line : scorecard.lines()) {
            line.goal().unanswered().ifPresent(why -> plans.answering(line, period, why, today()));
        }
        scorecard.lines().stream()
                .filter(line -> !line.reading().hasValue())
                .forEach(line -> signOffDesk.state(new NoDataReason(
                        new MetricScope(line.metric().slug(), MetricFilter.EVERYTHING),
                        period,
                        "Not kept for periods that are over",
                        signer(),
                        clock.instant())));
        signOffDesk.sign(new SignOffDesk.Wish(period, MetricFilter.EVERYTHING, 0, ""), SIGNER, signer());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    /** The quarter that lies the given number of quarters before the one of today. */
    private Period quarter(int ago) {
        var first = today().with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3L * ago);
        return new Period(first, first.plusMonths(3));
    }
}

package org.advocacycrm.web.scorecard.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.signoff.Edition;
import org.advocacycrm.analytics.signoff.Gap;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.signoff.SignOff;
import org.advocacycrm.signoff.SignOffs;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.target.GoalLinks;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts signatures, and what stands in their way, into words. */
@Component
class SignOffPages {

    static final String PATH = "/staff/sign-offs/period";
    private static final String SCORECARD = "/staff/scorecard";

    private final BalancedScorecards scorecards;
    private final ScorecardArchive archive;
    private final SignOffs signOffs;
    private final Subjects subjects;

    SignOffPages(BalancedScorecards scorecards, ScorecardArchive archive, SignOffs signOffs, Subjects subjects) {
        this.scorecards = scorecards;
        this.archive = archive;
        this.signOffs = signOffs;
        this.subjects = subjects;
    }

    List<SignOffPage.Line> lines(Locale locale) {
        return signOffs.latest().stream().map(signOff -> line(signOff, locale)).toList();
    }

    SignOffPage page(ScorecardQuery query, Locale locale) {
        var words = subjects.words(locale);
        var live = scorecards.of(query.period(), Comparison.PREVIOUS, query.filter());
        var versions = signOffs.of(query.period(), query.filter());
        return new SignOffPage(
                words.periods(query).name(),
                words.periods(query).days(),
                words.scope(query.filter()),
                FilterText.write(query.filter()),
                query.period().from().toString(),
                query.period().to().toString(),
                query.at(SCORECARD),
                query.at(PATH),
                versions.size(),
                Gap.of(live, subjects.today()).stream()
                        .map(gap -> gap(gap, live, query, words))
                        .toList(),
                versions.stream()
                        .map(signOff -> version(signOff, query, locale))
                        .toList(),
                versions.isEmpty() ? List.of() : compared(versions, live, words));
    }

    private SignOffPage.Line line(SignOff signOff, Locale locale) {
        var query = new ScorecardQuery(PeriodChoice.of(signOff.period()), Comparison.PREVIOUS, signOff.filter());
        return new SignOffPage.Line(
                subjects.period(signOff.period(), locale),
                subjects.words(locale).scope(signOff.filter()),
                signOff.version(),
                signOff.signer(),
                subjects.dates(locale).moment(signOff.at()),
                query.at(SCORECARD),
                query.at(PATH));
    }

    private SignOffPage.Version version(SignOff signOff, ScorecardQuery query, Locale locale) {
        return new SignOffPage.Version(
                signOff.version(),
                signOff.signer(),
                subjects.dates(locale).moment(signOff.at()),
                signOff.reason(),
                query.with(new Edition.Version(signOff.version())).at(SCORECARD));
    }

    private static SignOffPage.GapRow gap(
            Gap gap, BalancedScorecard scorecard, ScorecardQuery query, ScorecardWords words) {
        var kind = ScorecardWords.code(gap.kind());
        var metric = gap.metric();
        return new SignOffPage.GapRow(
                metric == null ? "" : metric.slug(),
                metric == null ? "" : words.name(metric),
                words.say("goal.gap." + kind),
                metric == null ? "" : href(gap, metric, scorecard, new GoalLinks(query)),
                words.say("goal.gap." + kind + ".action"),
                gap.kind() == Gap.Kind.NO_REASON);
    }

    private static String href(Gap gap, Metric metric, BalancedScorecard scorecard, GoalLinks links) {
        var goal = scorecard.line(metric).goal();
        return switch (gap.kind()) {
            case PERIOD_NOT_OVER, NO_REASON -> "";
            case NO_TARGET, NO_OWNER -> links.target(metric, goal.target());
            case NO_PLAN -> {
                var plan = goal.plan();
                yield plan == null ? links.newPlan(metric) : GoalLinks.plan(plan.id());
            }
        };
    }

    private List<SignOffPage.Row> compared(List<SignOff> versions, BalancedScorecard live, ScorecardWords words) {
        var columns = new ArrayList<BalancedScorecard>();
        versions.forEach(signOff -> columns.add(archive.frozen(signOff, Comparison.PREVIOUS)));
        columns.add(live);
        return live.lines().stream()
                .map(line -> row(line.metric(), columns, words))
                .toList();
    }

    private static SignOffPage.Row row(Metric metric, List<BalancedScorecard> columns, ScorecardWords words) {
        var cells = new ArrayList<SignOffPage.Cell>();
        @Nullable Reading before = null;
        for (var column : columns) {
            var reading = reading(metric, column);
            cells.add(new SignOffPage.Cell(
                    words.figures().value(reading.value(), metric.unit()),
                    words.say("scorecard.n", words.figures().count(reading.n())),
                    differs(before, reading)));
            before = reading;
        }
        return new SignOffPage.Row(words.name(metric), cells);
    }

    private static Reading reading(Metric metric, BalancedScorecard column) {
        return column.lines().stream()
                .filter(line -> line.metric() == metric)
                .findFirst()
                .map(ScorecardLine::reading)
                .orElse(Reading.NO_DATA);
    }

    private static boolean differs(@Nullable Reading before, Reading reading) {
        return before != null && !before.isSameFigureAs(reading);
    }
}

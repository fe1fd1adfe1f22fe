package org.advocacycrm.analytics.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.signoff.SignOff;
import org.advocacycrm.signoff.SignOffs;
import org.jspecify.annotations.Nullable;

/** Scorecards as their readers open them: signed periods as they were signed, all others as they are. */
public final class ScorecardArchive {

    private final BalancedScorecards scorecards;
    private final SignOffs signOffs;
    private final ScorecardDocuments documents;

    public ScorecardArchive(BalancedScorecards scorecards, SignOffs signOffs, ScorecardDocuments documents) {
        this.scorecards = scorecards;
        this.signOffs = signOffs;
        this.documents = documents;
    }

    /**
     * A scorecard as it is shown.
     *
     * @param signOff whose figures these are; none where they are the live ones
     * @param versions every signature under this period and these rows, the first one first
     */
    public record Shown(
            BalancedScorecard scorecard, @Nullable SignOff signOff, List<SignOff> versions) {

        public Shown {
            versions = List.copyOf(versions);
        }

        /** The same with the lines of some metrics only. */
        public Shown only(Predicate<Metric> wanted) {
            return new Shown(scorecard.only(wanted), signOff, versions);
        }
    }

    /** A figure that is not what it was when it was signed. */
    public record Difference(Metric metric, Reading signed, Reading live) {}

    public Shown open(Period period, Comparison comparison, MetricFilter filter, Edition edition) {
        var versions = signOffs.of(period, filter);
        return wanted(versions, edition)
                .map(signOff -> new Shown(frozen(signOff, comparison), signOff, versions))
                .orElseGet(() -> new Shown(scorecards.of(period, comparison, filter), null, versions));
    }

    /** The figures under a signature. */
    public BalancedScorecard frozen(SignOff signOff, Comparison comparison) {
        return documents.read(signOffs.document(signOff.id())).stream()
                .filter(scorecard -> scorecard.comparison() == comparison)
                .findFirst()
                .orElseThrow();
    }

    /** A figure under a signature. */
    public record SignedReading(SignOff signOff, Reading reading) {}

    /** The figure of a metric under the latest signature; none where nobody signed, or signed without that metric. */
    public Optional<SignedReading> signedReading(Period period, MetricFilter filter, Metric metric) {
        return wanted(signOffs.of(period, filter), new Edition.Usual())
                .flatMap(signOff -> frozen(signOff, Comparison.PREVIOUS).lines().stream()
                        .filter(line -> line.metric() == metric)
                        .findFirst()
                        .map(line -> new SignedReading(signOff, line.reading())));
    }

    /** What is different now. */
    public List<Difference> differences(BalancedScorecard signed) {
        var live = scorecards.of(signed.period(), signed.comparison(), signed.filter());
        var differences = new ArrayList<Difference>();
        for (var line : signed.lines()) {
            var now = reading(live, line.metric());
            if (!line.reading().isSameFigureAs(now)) {
                differences.add(new Difference(line.metric(), line.reading(), now));
            }
        }
        return List.copyOf(differences);
    }

    private static Optional<SignOff> wanted(List<SignOff> versions, Edition edition) {
        return switch (edition) {
            case Edition.Usual() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
            case Edition.Live() -> Optional.empty();
            case Edition.Version(var number) ->
                versions.stream().filter(signOff -> signOff.version() == number).findFirst();
        };
    }

    private static Reading reading(BalancedScorecard scorecard, Metric metric) {
        return scorecard.lines().stream()
                .filter(line -> line.metric() == metric)
                .findFirst()
                .map(ScorecardLine::reading)
                .orElse(Reading.NO_DATA);
    }
}

package org.advocacycrm.web.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.analytics.explanation.Contribution;
import org.advocacycrm.analytics.explanation.Explanation;
import org.advocacycrm.analytics.explanation.Portion;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;

/** Why a metric changed, as the API gives it: full precision, the largest contribution first. */
@JsonPropertyOrder({"metric", "period", "comparedWith", "split"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationJson(
        String metric,
        PeriodJson period,
        PeriodJson comparedWith,
        @Nullable String notSplit,
        @Nullable SplitJson split) {

    record PeriodJson(LocalDate from, LocalDate to) {

        static PeriodJson of(Period period) {
            return new PeriodJson(period.from(), period.to());
        }
    }

    /**
     * @param dimensions all the change can be split by, the one that explains most first
     * @param mostlyMix whether more than half of the change is mix
     * @param reversal whether no part moved the way the whole did
     */
    record SplitJson(
            String dimension,
            List<String> dimensions,
            boolean standsOut,
            double before,
            double after,
            long nBefore,
            long nAfter,
            double change,
            double mix,
            double rate,
            boolean mostlyMix,
            boolean reversal,
            List<ContributionJson> contributions) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ContributionJson(
            @Nullable String value,
            @Nullable Double before,
            @Nullable Double after,
            double shareBefore,
            double shareAfter,
            double mix,
            double rate,
            double total) {}

    static ExplanationJson of(ExplanationQuestion question, Explanation explanation) {
        return switch (explanation) {
            case Explanation.Split split -> of(question, null, of(split));
            case Explanation.NotSplit(var reason) -> of(question, code(reason), null);
            case Explanation.NothingToCompare() -> of(question, "no-data", null);
        };
    }

    private static ExplanationJson of(
            ExplanationQuestion question, @Nullable String notSplit, @Nullable SplitJson split) {
        return new ExplanationJson(
                question.metric().slug(),
                PeriodJson.of(question.period()),
                PeriodJson.of(question.comparedWith()),
                notSplit,
                split);
    }

    private static SplitJson of(Explanation.Split split) {
        var parts = split.decomposition();
        return new SplitJson(
                split.dimension().apiName(),
                split.dimensions().stream().map(Dimension::apiName).toList(),
                split.standsOut(),
                parts.before(),
                parts.after(),
                split.readingBefore().n(),
                split.readingAfter().n(),
                parts.change(),
                parts.mix(),
                parts.rate(),
                parts.isMostlyMix(),
                parts.isReversal(),
                parts.contributions().stream().map(ExplanationJson::of).toList());
    }

    private static ContributionJson of(Contribution part) {
        return new ContributionJson(
                part.value().equals(MetricFilter.NOT_GIVEN) ? null : part.value(),
                rate(part.before()),
                rate(part.after()),
                part.shareBefore(),
                part.shareAfter(),
                part.mix(),
                part.rate(),
                part.total());
    }

    private static @Nullable Double rate(@Nullable Portion part) {
        return part == null ? null : (Double) part.rate();
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

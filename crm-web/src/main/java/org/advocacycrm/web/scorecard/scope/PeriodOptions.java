package org.advocacycrm.web.scorecard.scope;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocacycrm.subscription.RelativePeriod;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.PeriodWords;
import org.advocacycrm.web.scorecard.words.ScorecardWords;

/** The periods a reader picks from without typing a date: the current ones, and those just over. */
final class PeriodOptions {

    private static final int QUARTERS = 9;
    private static final int MONTHS = 14;

    private final LocalDate today;
    private final PeriodChoice chosen;
    private final ScorecardWords words;
    private final PeriodWords periods;

    PeriodOptions(LocalDate today, ScorecardQuery query, ScorecardWords words) {
        this.today = today;
        this.chosen = query.choice();
        this.words = words;
        this.periods = words.periods(query);
    }

    List<ScopeBar.OptionGroup> groups() {
        var groups = new ArrayList<ScopeBar.OptionGroup>();
        groups.add(relative());
        groups.add(group("quarters", quarters()));
        groups.add(group("months", months()));
        groups.add(group("twelve-months", twelveMonths()));
        if (groups.stream().flatMap(group -> group.options().stream()).noneMatch(ScopeBar.Option::chosen)) {
            groups.addFirst(group("shown", Stream.of(chosen)));
        }
        return List.copyOf(groups);
    }

    private ScopeBar.OptionGroup relative() {
        var options = Stream.of(RelativePeriod.values())
                .map(relative -> new ScopeBar.Option(
                        relative.code(),
                        words.say(
                                "scorecard.period." + relative.code(),
                                periods.name(PeriodChoice.Relative.on(today, relative))),
                        chosen.code().equals(relative.code())))
                .toList();
        return new ScopeBar.OptionGroup(ScorecardQuery.PERIOD, words.say("scorecard.period.relative"), options);
    }

    private Stream<PeriodChoice> quarters() {
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> PeriodChoice.Quarter.of(today.minus(back, IsoFields.QUARTER_YEARS)));
    }

    private Stream<PeriodChoice> months() {
        var current = YearMonth.from(today);
        return IntStream.range(0, MONTHS).mapToObj(back -> new PeriodChoice.Month(current.minusMonths(back)));
    }

    private Stream<PeriodChoice> twelveMonths() {
        var lastComplete = YearMonth.from(today).minusMonths(1);
        var lastDecember = YearMonth.of(today.getYear() - 1, 12);
        return Stream.of(
                        lastComplete, lastComplete.minusYears(1), lastDecember, lastDecember.minus(1, ChronoUnit.YEARS))
                .distinct()
                .map(PeriodChoice.TwelveMonths::new);
    }

    private ScopeBar.OptionGroup group(String kind, Stream<? extends PeriodChoice> choices) {
        var options = choices.map(
                        choice -> new ScopeBar.Option(choice.code(), periods.name(choice), choice.equals(chosen)))
                .toList();
        return new ScopeBar.OptionGroup(ScorecardQuery.PERIOD, words.say("scorecard.period." + kind), options);
    }
}

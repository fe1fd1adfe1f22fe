package org.advocacycrm.web.scorecard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.annotation.Annotation;
import org.advocacycrm.annotation.Annotations;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.target.GoalLinks;
import org.advocacycrm.web.scorecard.trend.Mark;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.stereotype.Component;

/** Finds what may explain a trend: events that touched the rows it is about, and plans that began in its time. */
@Component
class Marks {

    private final Annotations annotations;
    private final ActionPlans plans;

    Marks(Annotations annotations, ActionPlans plans) {
        this.annotations = annotations;
        this.plans = plans;
    }

    /** The oldest first, lettered in this order. */
    List<Mark> of(ScorecardLine line, MetricFilter filter, ScorecardWords words, Dates dates) {
        if (line.history().isEmpty()) {
            return List.of();
        }
        var span = new Period(
                line.history().getFirst().period().from(),
                line.history().getLast().period().to());
        var events = annotations.within(span).stream()
                .filter(annotation -> annotation.concerns(filter))
                .map(annotation -> event(annotation, words, dates));
        var begun = plans.over(filter).stream()
                .filter(plan -> plan.scope().metric().equals(line.metric().slug()))
                .flatMap(plan -> plan(plan, span, words, dates));
        return lettered(Stream.concat(events, begun)
                .sorted(Comparator.comparing(Mark::date))
                .toList());
    }

    private static Mark event(Annotation annotation, ScorecardWords words, Dates dates) {
        var text = annotation.filter().isEmpty()
                ? annotation.text()
                : words.say("goal.mark.scoped", annotation.text(), words.scope(annotation.filter()));
        var kind = words.say("goal.annotation.kind." + ScorecardWords.code(annotation.kind()));
        return new Mark("", annotation.date(), dates.day(annotation.date()), kind, text, "");
    }

    private static Stream<Mark> plan(ActionPlan plan, Period span, ScorecardWords words, Dates dates) {
        var day = plan.startedOn();
        return day == null || !isWithin(span, day)
                ? Stream.empty()
                : Stream.of(new Mark(
                        "",
                        day,
                        dates.day(day),
                        words.say("goal.mark.plan"),
                        plan.content().cause(),
                        GoalLinks.plan(plan.id())));
    }

    private static boolean isWithin(Period span, LocalDate day) {
        return !day.isBefore(span.from()) && day.isBefore(span.to());
    }

    private static List<Mark> lettered(List<Mark> marks) {
        var lettered = new ArrayList<Mark>();
        for (var mark : marks) {
            lettered.add(
                    new Mark(letter(lettered.size()), mark.date(), mark.when(), mark.kind(), mark.text(), mark.href()));
        }
        return List.copyOf(lettered);
    }

    /** A to Z, then A2 to Z2. */
    private static String letter(int position) {
        var round = position / 26;
        return Character.toString('A' + position % 26) + (round == 0 ? "" : round + 1);
    }
}

package org.advocacycrm.web.scorecard.words;

import java.math.BigDecimal;
import org.advocacycrm.action.PlanState;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.scorecard.TargetStatus;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.target.Target;

/** Says what figures are held against, and what is done about them. */
public final class GoalWords {

    private final ScorecardWords words;

    public GoalWords(ScorecardWords words) {
        this.words = words;
    }

    /** The target with its band; empty where none is set. */
    public String target(ScorecardLine line) {
        var target = line.goal().target();
        return target == null ? "" : target(target, line.metric().unit());
    }

    public String target(Target target, Unit unit) {
        return target.tolerance().signum() == 0
                ? value(target.value(), unit)
                : words.say(
                        "scorecard.target.band",
                        value(target.value(), unit),
                        words.figures().tick(target.bandFrom().doubleValue(), unit),
                        words.figures().tick(target.bandTo().doubleValue(), unit));
    }

    public String value(BigDecimal value, Unit unit) {
        return words.figures().value(value.doubleValue(), unit);
    }

    /** How the figure stands to its target. */
    public String status(ScorecardLine line) {
        return status(line.goal().status());
    }

    /** The same, with the reason where there is no figure to judge. */
    public String judgement(ScorecardLine line) {
        var reason = line.goal().noDataReason();
        return reason.isEmpty() ? status(line) : words.say("scorecard.target-status.no-data-because", reason);
    }

    public String status(TargetStatus status) {
        return words.say("scorecard.target-status." + ScorecardWords.code(status));
    }

    /** A mark that says the same as the colour does. */
    public String icon(TargetStatus status) {
        return words.say("scorecard.target-icon." + ScorecardWords.code(status));
    }

    /** The only colours a target gives. */
    public static String tone(TargetStatus status) {
        return switch (status) {
            case OFF_TARGET -> "worse";
            case JUST_OFF -> "watch";
            case BEYOND -> "beyond";
            case ON_TARGET -> "better";
            case TOO_FEW, NO_TARGET, NO_DATA -> "none";
        };
    }

    /** The plan in short; empty where there is none. */
    public String plan(ScorecardLine line) {
        var plan = line.goal().plan();
        if (plan == null) {
            return "";
        }
        var state = state(plan.state());
        return plan.owner().isEmpty() ? state : words.say("scorecard.plan.of", state, plan.owner());
    }

    public String state(PlanState state) {
        return words.say("scorecard.plan.state." + ScorecardWords.code(state));
    }

    /** What others reach; empty where nothing is known. */
    public String benchmarkValue(ScorecardLine line) {
        var benchmark = line.goal().benchmark();
        return benchmark == null ? "" : value(benchmark.value(), line.metric().unit());
    }

    /** What others reach, and who says so; empty where nothing is known. */
    public String benchmark(ScorecardLine line) {
        var benchmark = line.goal().benchmark();
        return benchmark == null
                ? ""
                : words.say(
                        "scorecard.benchmark.value",
                        value(benchmark.value(), line.metric().unit()),
                        source(line));
    }

    /** Who says what others reach, and of when. */
    public String source(ScorecardLine line) {
        var benchmark = line.goal().benchmark();
        return benchmark == null
                ? ""
                : words.say(
                        "scorecard.benchmark.source",
                        benchmark.source(),
                        words.words().day(benchmark.date()));
    }
}

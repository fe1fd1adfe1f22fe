package org.advocacycrm.web.scorecard.page;

import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.scorecard.TargetStatus;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.target.GoalLinks;
import org.advocacycrm.web.scorecard.trend.TargetMark;
import org.advocacycrm.web.scorecard.words.GoalWords;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/**
 * What a tile says of target, plan and benchmark.
 *
 * @param judged whether there is something to say about how the figure stands to its target
 * @param mark none without a target or a value
 * @param target empty where none is set; {@code targetHref} is where to set or change it
 * @param owner empty while nobody answers for the figure
 * @param benchmarkValue the bare figure; {@code benchmark} names its source and day
 * @param planNeeded whether a plan is still to be written
 * @param plan empty where there is none; {@code planHref} is where it is read, or begun
 */
public record TileGoal(
        boolean judged,
        String status,
        String icon,
        String tone,
        @Nullable TargetMark mark,
        String markInWords,
        String target,
        String targetHref,
        String owner,
        boolean planNeeded,
        String plan,
        String planHref,
        String benchmarkValue,
        String benchmark,
        String benchmarkHref) {

    public static TileGoal of(ScorecardLine line, ScorecardQuery query, ScorecardWords words) {
        var goals = new GoalWords(words);
        var links = new GoalLinks(query);
        var goal = line.goal();
        var plan = goal.plan();
        return new TileGoal(
                (goal.status() != TargetStatus.NO_TARGET && goal.status() != TargetStatus.NO_DATA)
                        || !goal.noDataReason().isEmpty(),
                goals.judgement(line),
                goals.icon(goal.status()),
                GoalWords.tone(goal.status()),
                TargetMark.of(line).orElse(null),
                markInWords(line, goals, words),
                goals.target(line),
                links.target(line.metric(), goal.target()),
                goal.owner(),
                goal.unanswered().isPresent(),
                goals.plan(line),
                plan == null ? links.newPlan(line.metric()) : GoalLinks.plan(plan.id()),
                goals.benchmarkValue(line),
                goals.benchmark(line),
                address(goal.benchmark()));
    }

    private static String markInWords(ScorecardLine line, GoalWords goals, ScorecardWords words) {
        return words.say(
                "scorecard.tile.mark",
                words.name(line.metric()),
                words.figures().value(line.reading().value(), line.metric().unit()),
                goals.target(line));
    }

    private static String address(@Nullable Benchmark benchmark) {
        var address = benchmark == null ? null : benchmark.address();
        return address == null ? "" : address.toString();
    }
}

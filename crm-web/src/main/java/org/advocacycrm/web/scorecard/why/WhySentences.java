package org.advocacycrm.web.scorecard.why;

import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.analytics.explanation.Contribution;
import org.advocacycrm.analytics.explanation.Explanation;
import org.advocacycrm.analytics.explanation.Portion;
import org.advocacycrm.web.scorecard.words.ScorecardWords;

/** Says in words what a change is made of. */
final class WhySentences {

    /** So many parts a reader keeps in mind; the others are summed up. */
    private static final int NAMED = 3;

    private final Explanation.Split split;
    private final Waterfalls figures;
    private final ScorecardWords words;

    WhySentences(Explanation.Split split, Waterfalls figures, ScorecardWords words) {
        this.split = split;
        this.figures = figures;
        this.words = words;
    }

    List<String> say(String comparedWith) {
        var whole = split.decomposition();
        var sentences = new ArrayList<String>();
        sentences.add(words.say(
                "scorecard.why.change",
                words.name(split.metric()),
                direction(whole.before(), whole.after()),
                figures.value(whole.before()),
                figures.value(whole.after()),
                figures.contribution(whole.change()),
                comparedWith));
        if (!split.standsOut()) {
            sentences.add(words.say("scorecard.why.alike"));
        }
        sentences.add(parts(whole.contributions()));
        return List.copyOf(sentences);
    }

    /** Whether who counts explains more than what they say; empty if not. */
    String mixHint() {
        var whole = split.decomposition();
        if (!whole.isMostlyMix()) {
            return "";
        }
        var shifted = whole.contributions().stream()
                .reduce((one, other) -> shift(one) >= shift(other) ? one : other)
                .orElseThrow();
        return words.say(
                whole.isReversal() ? "scorecard.why.mix.reversal" : "scorecard.why.mix",
                words.name(split.dimension()),
                figures.contribution(whole.mix()),
                figures.contribution(whole.change()),
                words.value(split.dimension(), shifted.value()),
                figures.percent(shifted.shareBefore()),
                figures.percent(shifted.shareAfter()));
    }

    private static double shift(Contribution part) {
        return Math.abs(part.shareAfter() - part.shareBefore());
    }

    private String parts(List<Contribution> parts) {
        var named = parts.size() <= NAMED + 1 ? parts : parts.subList(0, NAMED);
        var said = new ArrayList<>(named.stream().map(this::part).toList());
        if (named.size() < parts.size()) {
            var others = parts.subList(named.size(), parts.size());
            said.add(words.say(
                    "scorecard.why.part.others",
                    others.size(),
                    figures.contribution(
                            others.stream().mapToDouble(Contribution::total).sum())));
        }
        return words.say(
                "scorecard.why.parts",
                words.name(split.dimension()),
                String.join(words.say("scorecard.why.between"), said));
    }

    /** "−6.1 of the −8.4" only where it is a share of the change: not if it goes the other way, or beyond it. */
    private String part(Contribution part) {
        var change = split.decomposition().change();
        var within = part.total() * change > 0 && Math.abs(part.total()) <= Math.abs(change);
        return words.say(
                within ? "scorecard.why.part" : "scorecard.why.part.against",
                what(part),
                figures.contribution(part.total()),
                figures.contribution(change));
    }

    private String what(Contribution part) {
        var name = words.value(split.dimension(), part.value());
        var before = part.before();
        var after = part.after();
        if (after == null) {
            return before == null ? name : words.say("scorecard.why.part.gone", name, figures.value(before), n(before));
        }
        if (before == null) {
            return words.say("scorecard.why.part.new", name, figures.value(after), n(after));
        }
        return Math.abs(part.rate()) >= Math.abs(part.mix())
                ? words.say(
                        "scorecard.why.part.rate",
                        name,
                        direction(before.rate(), after.rate()),
                        figures.value(before),
                        figures.value(after),
                        n(after))
                : words.say(
                        "scorecard.why.part.mix",
                        name,
                        figures.percent(part.shareBefore()),
                        figures.percent(part.shareAfter()),
                        figures.value(after),
                        n(after));
    }

    private String n(Portion part) {
        return words.figures().count(Math.round(part.weight()));
    }

    /** What is printed alike has stayed, whatever the digits behind. */
    private String direction(double before, double after) {
        if (figures.value(before).equals(figures.value(after))) {
            return "same";
        }
        return after > before ? "up" : "down";
    }
}

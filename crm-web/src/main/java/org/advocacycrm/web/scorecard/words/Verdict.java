package org.advocacycrm.web.scorecard.words;

import org.advocacycrm.analytics.scorecard.ScorecardLine;

/** What may be concluded from a line. */
public enum Verdict {
    BETTER,
    WORSE,
    /** No detectable change. */
    STEADY,
    /** There is a difference, and no way to tell whether it is more than chance. */
    UNTESTED,
    TOO_FEW,
    TOO_FEW_BEFORE,
    NO_COMPARISON,
    NO_DATA,
    /** The metric cannot be restricted as asked. */
    NOT_CUT;

    public static Verdict of(ScorecardLine line) {
        if (!line.notCutBy().isEmpty()) {
            return NOT_CUT;
        }
        if (!line.reading().hasValue()) {
            return NO_DATA;
        }
        if (line.reading().smallSample()) {
            return TOO_FEW;
        }
        var change = line.change();
        if (change == null) {
            return NO_COMPARISON;
        }
        if (line.compared().smallSample()) {
            return TOO_FEW_BEFORE;
        }
        var better = line.changedForTheBetter();
        if (better != null) {
            return better ? BETTER : WORSE;
        }
        return change.interval() == null ? UNTESTED : STEADY;
    }

    /** The only thing on a scorecard that has a colour: better, worse or none. */
    public String tone() {
        return switch (this) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case STEADY, UNTESTED, TOO_FEW, TOO_FEW_BEFORE, NO_COMPARISON, NO_DATA, NOT_CUT -> "none";
        };
    }
}

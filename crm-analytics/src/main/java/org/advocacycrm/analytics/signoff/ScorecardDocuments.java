package org.advocacycrm.analytics.signoff;

import java.util.List;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;

/** Scorecards as text that says everything about them, and back, without losing a digit. */
public interface ScorecardDocuments {

    /** The same figures in each of the comparisons. */
    String write(List<BalancedScorecard> scorecards);

    /** What was written, by this version of the product or an earlier one. */
    List<BalancedScorecard> read(String document);
}

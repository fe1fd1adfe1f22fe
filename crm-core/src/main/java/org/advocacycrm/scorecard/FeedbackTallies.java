package org.advocacycrm.scorecard;

import java.util.List;
import org.advocacycrm.feedback.FeedbackKind;

/** Tallies of answers, by the local date on which they were given. */
public interface FeedbackTallies {

    List<TallyRow<AnswerTally>> of(FeedbackKind kind, TallyQuery query);
}

package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.CaseTallies;
import org.advocacycrm.scorecard.CustomerTallies;
import org.advocacycrm.scorecard.EmployeeTallies;
import org.advocacycrm.scorecard.FeedbackTallies;
import org.advocacycrm.scorecard.RecognitionTallies;
import org.advocacycrm.scorecard.RelationshipTallies;
import org.advocacycrm.scorecard.SegmentTallies;

/** Where tallies come from. */
public record TallySources(
        FeedbackTallies feedback,
        CaseTallies cases,
        CustomerTallies customers,
        EmployeeTallies employees,
        SegmentTallies segments,
        RelationshipTallies relationships,
        RecognitionTallies recognitions) {}

package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.signoff.NoDataReasons;
import org.advocacycrm.target.Benchmarks;
import org.advocacycrm.target.Targets;

/** Where targets, plans, benchmarks and stated reasons come from. */
public record GoalSources(
        Targets targets, ActionPlans plans, Benchmarks benchmarks, NoDataReasons reasons, StaffAccounts people) {}

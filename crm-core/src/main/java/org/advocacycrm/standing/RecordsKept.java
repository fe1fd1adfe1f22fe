package org.advocacycrm.standing;

import java.util.Set;
import org.advocacycrm.feedback.ScorecardArea;

/**
 * Which kinds of records the company keeps at all, of any customer. What it does not keep nobody can lack.
 *
 * @param areas the areas that satisfaction, effort or rating answers are about
 * @param generalSatisfaction whether there are such answers about no area in particular
 */
public record RecordsKept(
        boolean purchases,
        boolean cases,
        boolean contracts,
        boolean mentions,
        boolean referrals,
        boolean recommendations,
        Set<ScorecardArea> areas,
        boolean generalSatisfaction,
        boolean beginnings) {

    public RecordsKept {
        areas = Set.copyOf(areas);
    }
}

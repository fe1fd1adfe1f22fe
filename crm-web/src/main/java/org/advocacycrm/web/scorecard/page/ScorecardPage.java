package org.advocacycrm.web.scorecard.page;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.scorecard.scope.ScopeBar;
import org.jspecify.annotations.Nullable;

/**
 * The balanced scorecard, ready to print.
 *
 * @param period its name; {@code days} and {@code comparedDays} say exactly which days
 * @param headline the two biggest changes in a sentence
 * @param reasons where they are explained
 * @param unusual what is not within what is usual, with the way there
 * @param unfinished whether the period is not over yet
 * @param ignored a notice about parameters nobody understands, empty if there were none
 * @param signature who signed these figures, and what became of them since
 * @param empty whether no metric has any data
 * @param cut the figures side by side for the parts of a dimension, where that is asked for
 * @param exported the query of the files that show the same
 */
record ScorecardPage(
        String period,
        String days,
        String compared,
        String comparedDays,
        String headline,
        List<Reason> reasons,
        List<Reason> unusual,
        boolean unfinished,
        String ignored,
        SignatureNote signature,
        boolean empty,
        LayerBar layers,
        ScopeBar scope,
        @Nullable CutTable cut,
        List<Section> sections,
        String exported,
        When asOf) {

    /** Where something is explained. */
    record Reason(String label, String href) {}

    /** One perspective. */
    record Section(String id, String name, String question, List<Tile> tiles) {}
}

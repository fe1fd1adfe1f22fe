package org.advocacycrm.web.scorecard.page;

import java.util.List;

/**
 * The layers of the scorecard, ready to print.
 *
 * @param note whose team is shown and why; empty outside of that layer
 * @param cuts by what the figures can stand side by side; empty where the layer has no such table
 */
record LayerBar(List<Tab> tabs, String note, List<Tab> cuts) {

    /** A link to the same page, looked at in another way. */
    record Tab(String label, String href, boolean current) {}
}

package org.advocacycrm.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page offers to do with views, ready to print.
 *
 * @param query of the page as it is shown
 * @param plain the address of the page without any view
 * @param opened the view that the page was opened with; none without one
 * @param lost whether the address names a view that is not there or not for the reader to see
 */
record ViewBar(
        String page,
        String query,
        String plain,
        @Nullable Opened opened,
        boolean lost,
        List<Entry> views,
        boolean mayDecide) {

    /**
     * The view that was opened.
     *
     * @param modified whether the page shows something else by now
     * @param reset the address of the view as it was saved
     */
    record Opened(String id, String name, boolean modified, boolean mayChange, boolean pinned, String reset) {}

    record Entry(String name, String href, boolean current) {}
}

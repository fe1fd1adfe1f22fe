package org.advocacycrm.web.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Visitors who look at one page after the other in a window of their own; opening one takes longer than most pages do. */
final class Regulars implements AutoCloseable {

    private final Visitors visitors;
    private final Map<String, Visit> visits = new HashMap<>();

    Regulars(Visitors visitors) {
        this.visitors = visitors;
    }

    /** The visitor with this name at a desk by day, who came once in the given way and brought nothing along from other pages. */
    Visit known(String name, Function<Visitors, Visit> arrival) {
        var visit =
                visits.computeIfAbsent(name, stranger -> arrival.apply(visitors).withoutCache());
        visit.resize(1280, ColorScheme.LIGHT);
        return visit;
    }

    @Override
    public void close() {
        visitors.leave();
    }
}

package org.advocacycrm.web.frame.customer;

import java.util.Optional;

/**
 * A part of the page about one customer; a feature offers it as a bean, {@code @Order} decides among those of one place.
 * Its fragment takes one argument, its model, and may begin with the link of a stylesheet.
 */
public interface CustomerPanel {

    Place place();

    /** Where its markup is, such as {@code journey/_panel}; the fragment there is called {@code panel}. */
    String template();

    /** Whether it shows what was worked out about the customer: such a panel is left away of who objected to profiling. */
    boolean profiles();

    /** What the fragment prints; none leaves the panel away. */
    Optional<?> of(CustomerInView customer);

    /** Where on the page, from top to bottom. */
    enum Place {
        /** A few words in the line below the name. */
        HEADING,
        /** A button or link in the row of actions. */
        ACTION,
        /** Within the card that says what to do next. */
        NEXT,
        /** A card among those that are seen first. */
        FIRST_SIGHT,
        /** A wide card below them. */
        DETAIL,
        /** On top of the timeline, where something can be added to it. */
        COMPOSER,
        /** Below the timeline: where things come from, and whom they are linked to. */
        BACKGROUND
    }
}

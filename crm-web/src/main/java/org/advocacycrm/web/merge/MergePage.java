package org.advocacycrm.web.merge;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a record becomes one with another, ready to print.
 *
 * @param wanted what was searched for
 * @param other the record that was chosen, none while there is none
 * @param absorbed whether this record is part of another one already
 */
record MergePage(
        Person person,
        String wanted,
        List<Person> found,
        @Nullable Person other,
        boolean possible,
        List<Line> lines,
        List<Standing> standing,
        boolean absorbed) {

    /** A record, told apart from others by its source and identifier. */
    record Person(String id, String name, String known) {}

    /**
     * One setting of both records and of the one they become.
     *
     * @param changes whether it is not what the kept record says now
     */
    record Line(String name, String kept, String absorbed, String joined, boolean changes) {}

    /** A merge that can be undone. */
    record Standing(String id, Person kept, Person absorbed, When at, String actor) {}
}

package org.advocacycrm.web.recognition;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * The stars of a quarter, ready to print. They stand in the order of names: it is no ranking.
 *
 * @param inAll how many there were, by whom
 * @param phases how many in each phase of the journey, in words
 * @param waiting how many nominations of the quarter are still to be checked, in words; empty if none is
 * @param year how many there were in the year so far, in words
 */
record StarList(
        String name,
        String quarter,
        List<Option> quarters,
        String inAll,
        List<Count> phases,
        String waiting,
        String year,
        List<Employee> employees) {

    record Option(String value, String label) {}

    record Count(String name, String stars) {}

    record Employee(String name, String team, String stars, List<Story> stories) {}

    /**
     * One recognition.
     *
     * @param text none where the story may not be told
     */
    record Story(
            String id, @Nullable String text, When happenedOn, String nominator, String phase, boolean shareable) {}
}

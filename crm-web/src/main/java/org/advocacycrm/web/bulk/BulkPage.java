package org.advocacycrm.web.bulk;

import java.util.List;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a selection, ready to print.
 *
 * @param selected how many, in words
 * @param preview what the chosen change would do; none while none is chosen
 * @param possible whether it can be done
 * @param reach whom a survey would reach; none where so many cannot be decided about at once
 * @param back the list
 */
record BulkPage(
        String selected,
        @Nullable String preview,
        boolean possible,
        @Nullable Reach reach,
        List<Choice> people,
        String back) {

    /** How many may be asked by e-mail at this moment, and why the others not. */
    record Reach(String words, List<String> heldBack) {}

    /** Something that was done. */
    record Row(String id, When at, String who, String what, String customers, boolean undone, String list) {}
}

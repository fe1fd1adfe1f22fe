package org.advocacycrm.web.preference;

import java.util.List;
import java.util.Map;
import org.advocacycrm.web.frame.Choice;
import org.jspecify.annotations.Nullable;

/** The preferences page, ready to print. */
record PreferencePage(
        long revision,
        @Nullable String address,
        String next,
        @Nullable String restrictedSince,
        @Nullable String pendingAddress,
        @Nullable String pendingPhone,
        boolean doNotContact,
        @Nullable String pausedUntil,
        List<Problem> problems,
        List<Conflict> conflicts,
        List<String> shown,
        Map<String, String> typed,
        Map<String, String> faults,
        List<Box> topics,
        List<Box> offerTypes,
        List<ChannelGroup> channels,
        List<Choice> frequencies,
        List<Entry> caps,
        List<TimesRow> times,
        String zone,
        List<Box> exceptions,
        List<Choice> tones,
        List<Choice> languages,
        boolean ordered,
        List<OrderRow> order,
        Box profiling,
        String tomorrow) {

    /** A line of the summary of errors. */
    record Problem(String field, String text) {}

    /** A setting that was changed elsewhere in the meantime, or that the visitor wants to change, both ways. */
    record Conflict(String name, String saved, String typed) {}

    /** A box to tick; the note says what holds now. */
    record Box(
            String field,
            String label,
            @Nullable String hint,
            @Nullable String note,
            boolean ticked,
            boolean fixed,
            @Nullable Volume volume) {}

    /**
     * How much comes on a topic.
     *
     * @param last the contact to look at, if there was one
     */
    record Volume(String text, @Nullable String last, String lastLabel) {}

    record ChannelGroup(String name, @Nullable String address, List<Box> boxes) {}

    /** A field of its own with its label. */
    record Entry(String field, String label) {}

    /** A channel in the customer's order; a button that leads nowhere is missing. */
    record OrderRow(
            String name, @Nullable String up, @Nullable String down) {}

    record TimesRow(String legend, List<Box> days, String from, String to) {}

    public boolean hasProblems() {
        return !problems.isEmpty();
    }
}

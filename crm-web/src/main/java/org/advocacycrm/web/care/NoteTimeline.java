package org.advocacycrm.web.care;

import java.time.Instant;
import java.util.List;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.Note;
import org.advocacycrm.care.NoteId;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Notes, as the timeline tells them; whoever wrote one can remove it. */
@Component
record NoteTimeline(CareBook book, Staff staff, MessageSource texts) implements TimelineSource {

    static String anchor(NoteId note) {
        return "n-" + note;
    }

    @Override
    public Kind kind() {
        return Kind.NOTES;
    }

    @Override
    public boolean profiles() {
        return false;
    }

    @Override
    public List<TimelineEntry> before(CustomerInView customer, Instant moment, int atLeast) {
        return book.notes(customer.id(), moment, atLeast).stream()
                .map(note -> entry(note, customer))
                .toList();
    }

    private TimelineEntry entry(Note note, CustomerInView customer) {
        return new TimelineEntry(
                anchor(note.id()),
                note.at(),
                "note",
                say(customer, "care.note.kind"),
                say(customer, "care.note.by", staff.name(note.author())),
                List.of(),
                note.text(),
                null,
                note.author().equals(customer.actor()) ? removal(note, customer) : null);
    }

    private TimelineEntry.Deed removal(Note note, CustomerInView customer) {
        return new TimelineEntry.Deed(
                "/staff/customers/" + customer.id() + "/notes/" + note.id() + "/remove",
                "note",
                note.id().toString(),
                say(customer, "care.note.remove"));
    }

    private String say(CustomerInView customer, String key, Object... arguments) {
        return texts.getMessage(key, arguments, customer.language());
    }
}

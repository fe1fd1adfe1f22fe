package org.advocacycrm.web.care;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.Task;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tasks that were done, as the timeline tells them; a task ticked off by mistake can be opened again. */
@Component
record TaskTimeline(CareBook book, Staff staff, MessageSource texts) implements TimelineSource {

    @Override
    public Kind kind() {
        return Kind.TASKS;
    }

    @Override
    public boolean profiles() {
        return false;
    }

    @Override
    public List<TimelineEntry> before(CustomerInView customer, Instant moment, int atLeast) {
        return book.done(customer.id(), moment, atLeast).stream()
                .map(task -> entry(task, customer))
                .toList();
    }

    private TimelineEntry entry(Task task, CustomerInView customer) {
        var due = Dates.in(customer.language(), customer.zone()).day(task.due()).text();
        return new TimelineEntry(
                "t-" + task.id(),
                Objects.requireNonNull(task.doneAt()),
                "circle-check",
                say(customer, "care.task.kind"),
                task.text(),
                List.of(
                        say(customer, "care.task.done-by", staff.name(Objects.requireNonNull(task.doneBy()))),
                        say(customer, "care.task.due-on", due)),
                null,
                null,
                new TimelineEntry.Deed(
                        "/staff/tasks/" + task.id(), "done", "false", say(customer, "care.task.reopen")));
    }

    private String say(CustomerInView customer, String key, Object... arguments) {
        return texts.getMessage(key, arguments, customer.language());
    }
}

package org.advocacycrm.web.care;

import java.util.List;
import java.util.Locale;
import org.advocacycrm.care.Task;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.When;
import org.springframework.stereotype.Component;

/** Puts tasks into words. */
@Component
record TaskRows(Staff staff, CustomerDirectory directory) {

    record Row(String id, String customer, String name, String text, When due, boolean overdue, String owner) {}

    List<Row> of(List<Task> tasks, Locale language) {
        return tasks.stream().map(task -> row(task, language)).toList();
    }

    private Row row(Task task, Locale language) {
        return new Row(
                task.id().toString(),
                task.customer().toString(),
                directory
                        .profile(task.customer())
                        .map(profile -> profile.line().name())
                        .orElse(""),
                task.text(),
                Dates.in(language, staff.company().zone()).day(task.due()),
                task.overdueOn(staff.today()),
                staff.name(task.owner(), language));
    }
}

package org.advocacycrm.web.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.advocacycrm.care.Task;

/** A task as it was typed. */
record TaskForm(
        @NotBlank(message = "{care.task.missing}") @Size(max = Task.LONGEST_TEXT, message = "{care.task.long}")
        String task,

        String owner,

        @NotBlank(message = "{care.task.due-missing}") String due) {}

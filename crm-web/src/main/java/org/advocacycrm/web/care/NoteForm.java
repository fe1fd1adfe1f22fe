package org.advocacycrm.web.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.advocacycrm.care.Note;

/** A note as it was typed. */
record NoteForm(
        @NotBlank(message = "{care.note.missing}") @Size(max = Note.LONGEST_TEXT, message = "{care.note.long}")
        String text) {

    static final NoteForm EMPTY = new NoteForm("");
}

package org.advocacycrm.web.scorecard.annotation;

import java.util.Arrays;
import java.util.Optional;
import org.advocacycrm.annotation.Annotation;
import org.advocacycrm.annotation.AnnotationId;
import org.advocacycrm.annotation.AnnotationKind;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An event as the browser submits it, every field as it was typed. */
record AnnotationForm(
        @Nullable String revision,
        @Nullable String filter,
        @Nullable String date,
        @Nullable String kind,
        @Nullable String text) {

    static AnnotationForm of(Annotation annotation) {
        return new AnnotationForm(
                Long.toString(annotation.revision().number()),
                FilterText.write(annotation.filter()),
                annotation.date().toString(),
                annotation.kind().name(),
                annotation.text());
    }

    /** The event, when nothing is wrong; what is wrong is said beside the field. */
    Optional<Annotation> toAnnotation(AnnotationId id, Errors errors) {
        var reader = new FieldReader(errors);
        var filter = reader.filter(filter());
        var date = reader.day("date", date());
        var kind = Arrays.stream(AnnotationKind.values())
                .filter(known -> known.name().equals(kind()))
                .findFirst();
        if (kind.isEmpty()) {
            errors.rejectValue("kind", "goal.fault.choose");
        }
        var text = reader.text("text", text(), Annotation.LONGEST_TEXT, true);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Annotation(
                        id, date.orElseThrow(), kind.orElseThrow(), text, filter, FieldReader.revision(revision())));
    }
}

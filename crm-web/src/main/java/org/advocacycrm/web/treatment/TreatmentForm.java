package org.advocacycrm.web.treatment;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.template.TemplateId;
import org.advocacycrm.treatment.LifeTreatment;
import org.advocacycrm.treatment.TreatmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A treatment as it is submitted, every field as it was typed. */
record TreatmentForm(
        @Nullable String revision,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String template,
        @Nullable String daysBefore,
        boolean active) {

    static TreatmentForm empty() {
        return new TreatmentForm("-1", "", LifeEventKind.BIRTHDAY.name(), "", "0", true);
    }

    static TreatmentForm of(LifeTreatment treatment) {
        return new TreatmentForm(
                Long.toString(treatment.revision().number()),
                treatment.name(),
                treatment.kind().name(),
                treatment.template().toString(),
                Integer.toString(treatment.daysBefore()),
                treatment.active());
    }

    /** The treatment, when nothing is wrong; what is, is said beside its field. */
    Optional<LifeTreatment> read(TreatmentId id, Errors errors) {
        var called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LifeTreatment.LONGEST_NAME) {
            errors.rejectValue("name", "treatment.fault.name", new Object[] {LifeTreatment.LONGEST_NAME}, null);
        }
        var chosen = Arrays.stream(LifeEventKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("kind", "treatment.fault.kind");
        }
        var days = number(daysBefore).filter(count -> count >= 0 && count <= LifeTreatment.MOST_DAYS_BEFORE);
        if (days.isEmpty()) {
            errors.rejectValue(
                    "daysBefore", "treatment.fault.days", new Object[] {LifeTreatment.MOST_DAYS_BEFORE}, null);
        }
        var sent = chosenTemplate();
        if (sent.isEmpty()) {
            errors.rejectValue("template", "treatment.fault.template");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new LifeTreatment(
                        id,
                        called,
                        chosen.orElseThrow(),
                        sent.orElseThrow(),
                        days.orElseThrow(),
                        active,
                        new Revision(number(revision).orElse(-1))));
    }

    private Optional<TemplateId> chosenTemplate() {
        try {
            return Optional.of(new TemplateId(UUID.fromString(template == null ? "" : template)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(@Nullable String typed) {
        try {
            return Optional.of(Integer.parseInt(typed == null ? "" : typed.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}

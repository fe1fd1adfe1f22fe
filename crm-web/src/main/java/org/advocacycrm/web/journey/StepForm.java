package org.advocacycrm.web.journey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.journey.BrandPromise;
import org.advocacycrm.journey.KanoClass;
import org.advocacycrm.journey.MacroPhase;
import org.advocacycrm.journey.ProcessMeasure;
import org.advocacycrm.journey.Step;
import org.advocacycrm.journey.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A step as it is submitted, every field as it was typed.
 *
 * @param version of the journey that the author saw
 */
record StepForm(
        @Nullable String version,
        @Nullable String phase,
        @Nullable String name,
        @Nullable String touchpoint,
        @Nullable String metric,
        @Nullable String bar,
        @Nullable Boolean momentOfTruth,
        @Nullable String promise,
        @Nullable String process,
        @Nullable String measure,
        @Nullable String category,
        @Nullable String need,
        @Nullable String owner,
        @Nullable String pains,
        @Nullable String ideas,
        @Nullable String note) {

    static StepForm empty(int version) {
        return new StepForm(
                Integer.toString(version),
                MacroPhase.DISCOVERY.name(),
                "",
                "",
                FeedbackKind.CSAT.name(),
                "",
                false,
                "",
                "",
                "",
                "",
                KanoClass.ONE_DIMENSIONAL.name(),
                "",
                "",
                "",
                "");
    }

    static StepForm of(int version, Step step) {
        var promise = step.promise();
        return new StepForm(
                Integer.toString(version),
                step.phase().name(),
                step.name(),
                step.touchpoint(),
                step.metric().name(),
                promise.bar() == null ? "" : promise.bar().toPlainString(),
                step.momentOfTruth(),
                promise.promise(),
                promise.process(),
                promise.measure() == null ? "" : promise.measure().name(),
                promise.category(),
                step.need().name(),
                step.owner(),
                step.pains(),
                step.ideas(),
                "");
    }

    int seen() {
        return version != null && version.matches("\\d{1,7}") ? Integer.parseInt(version) : 0;
    }

    Optional<Step> read(StepId id, Errors errors) {
        checkShort(name, "name", true, errors);
        checkShort(touchpoint, "touchpoint", true, errors);
        checkShort(category, "category", false, errors);
        checkShort(owner, "owner", false, errors);
        checkLong(promise, "promise", errors);
        checkLong(process, "process", errors);
        checkLong(pains, "pains", errors);
        checkLong(ideas, "ideas", errors);
        var kind = constant(FeedbackKind.class, metric);
        var limit = bar(kind, errors);
        if (Boolean.TRUE.equals(momentOfTruth) && text(promise).isEmpty()) {
            errors.rejectValue("promise", "journey.fault.promise");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                id,
                constant(MacroPhase.class, phase).orElse(MacroPhase.DISCOVERY),
                text(name),
                text(touchpoint),
                kind.orElse(FeedbackKind.CSAT),
                new BrandPromise(
                        text(promise),
                        text(process),
                        constant(ProcessMeasure.class, measure).orElse(null),
                        text(category),
                        limit),
                Boolean.TRUE.equals(momentOfTruth),
                constant(KanoClass.class, need).orElse(KanoClass.ONE_DIMENSIONAL),
                text(owner),
                text(pains),
                text(ideas)));
    }

    private @Nullable BigDecimal bar(Optional<FeedbackKind> kind, Errors errors) {
        var typed = text(bar);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var number = new BigDecimal(typed);
            if (typed.length() < 10 && BrandPromise.isBar(kind.orElse(FeedbackKind.CSAT), number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, as of a number that is none of the metric
        }
        errors.rejectValue("bar", "journey.fault.bar");
        return null;
    }

    private static void checkShort(@Nullable String typed, String field, boolean needed, Errors errors) {
        var words = text(typed);
        if (words.length() > Step.LONGEST_NAME || (needed && words.isEmpty())) {
            errors.rejectValue(
                    field,
                    needed ? "journey.fault.short" : "journey.fault.long",
                    new Object[] {Step.LONGEST_NAME},
                    null);
        }
    }

    private static void checkLong(@Nullable String typed, String field, Errors errors) {
        if (text(typed).length() > Step.LONGEST_TEXT) {
            errors.rejectValue(field, "journey.fault.long", new Object[] {Step.LONGEST_TEXT}, null);
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}

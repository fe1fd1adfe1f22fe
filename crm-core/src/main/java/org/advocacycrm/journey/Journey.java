package org.advocacycrm.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One version of a journey; never changed, only followed by the next. Its steps are in the order of their phases. */
public record Journey(
        JourneyId id, int version, String name, List<Step> steps, Instant at, String author, String note) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_NOTE = 300;
    public static final int MOST_STEPS = 40;

    public Journey {
        if (name.isBlank() || name.length() > LONGEST_NAME || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("A journey has a short name and not too many steps.");
        }
        steps = steps.stream().sorted(Comparator.comparing(Step::phase)).toList();
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public List<Step> of(MacroPhase phase) {
        return steps.stream().filter(step -> step.phase() == phase).toList();
    }

    /** The version after this, with the step in place of the one it was, or at the end of its phase. */
    public Journey with(Step step, Edit edit) {
        var others = new ArrayList<>(steps);
        var place = steps.stream().map(Step::id).toList().indexOf(step.id());
        if (place < 0) {
            others.add(step);
        } else {
            others.set(place, step);
        }
        return next(others, edit);
    }

    public Journey without(StepId step, Edit edit) {
        return next(steps.stream().filter(other -> !other.id().equals(step)).toList(), edit);
    }

    /** The version after this, with the step earlier in its phase by one. */
    public Journey earlier(StepId step, Edit edit) {
        var others = new ArrayList<>(steps);
        var place = steps.stream().map(Step::id).toList().indexOf(step);
        if (place > 0 && steps.get(place - 1).phase() == steps.get(place).phase()) {
            others.add(place - 1, others.remove(place));
        }
        return next(others, edit);
    }

    private Journey next(List<Step> others, Edit edit) {
        return new Journey(id, version + 1, name, others, edit.at(), edit.author(), edit.note());
    }

    /** Who makes a version, when and why. */
    public record Edit(Instant at, String author, String note) {}
}

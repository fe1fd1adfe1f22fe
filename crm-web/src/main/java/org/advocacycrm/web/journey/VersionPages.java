package org.advocacycrm.web.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.JourneyId;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.journey.Step;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the versions of a journey and says what differs between two of them. */
@Component
class VersionPages {

    private final Journeys journeys;
    private final JourneyPages pages;

    VersionPages(Journeys journeys, JourneyPages pages) {
        this.journeys = journeys;
        this.pages = pages;
    }

    /** The page, ready to print. */
    record Page(String id, String name, int from, int to, List<Version> versions, List<Difference> differences) {}

    record Version(int version, String author, String note, When at) {}

    /** A field of a step that reads differently; the words of one end are empty where the step is only at the other. */
    record Difference(String step, String field, String before, String after) {}

    Optional<Page> page(JourneyId id, @Nullable Integer from, @Nullable Integer to, Locale language) {
        var all = journeys.versions(id);
        var newest = all.getFirst().version();
        var later = to == null ? newest : to;
        var earlier = from == null ? Math.max(later - 1, 1) : from;
        var before = version(all, earlier);
        var after = version(all, later);
        if (before == null || after == null) {
            return Optional.empty();
        }
        var words = pages.words(language);
        return Optional.of(new Page(
                id.toString(),
                all.getFirst().name(),
                earlier,
                later,
                all.stream()
                        .map(version -> new Version(
                                version.version(),
                                version.author(),
                                version.note(),
                                words.dates().momentInZone(version.at())))
                        .toList(),
                differences(before, after, words)));
    }

    private static @Nullable Journey version(List<Journey> all, int number) {
        return all.stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElse(null);
    }

    private static List<Difference> differences(Journey before, Journey after, JourneyWords words) {
        var differences = new ArrayList<Difference>();
        for (var step : after.steps()) {
            var was = before.step(step.id());
            if (was.isEmpty()) {
                differences.add(
                        new Difference(step.name(), words.say("versions.step"), "", words.say("versions.added")));
            } else {
                compare(was.get(), step, words, differences);
            }
        }
        for (var step : before.steps()) {
            if (after.step(step.id()).isEmpty()) {
                differences.add(
                        new Difference(step.name(), words.say("versions.step"), words.say("versions.removed"), ""));
            }
        }
        return differences;
    }

    private static void compare(Step was, Step is, JourneyWords words, List<Difference> differences) {
        var after = fields(is, words);
        fields(was, words).forEach((field, before) -> {
            var now = after.getOrDefault(field, "");
            if (!before.equals(now)) {
                differences.add(new Difference(is.name(), words.say("field." + field), before, now));
            }
        });
    }

    /** Everything a step says, in words, by the names of its fields. */
    private static Map<String, String> fields(Step step, JourneyWords words) {
        var fields = new LinkedHashMap<String, String>();
        var promise = step.promise();
        fields.put("name", step.name());
        fields.put("phase", words.phase(step.phase()));
        fields.put("touchpoint", step.touchpoint());
        fields.put("metric", step.metric().name());
        fields.put("moment", words.say(step.momentOfTruth() ? "yes" : "no"));
        fields.put("promise", promise.promise());
        fields.put("process", promise.process());
        fields.put("measure", promise.measure() == null ? "" : promise.measure().name());
        fields.put("category", promise.category());
        fields.put("bar", promise.bar() == null ? "" : words.bar(step.metric(), promise.bar()));
        fields.put("need", words.need(step.need()));
        fields.put("owner", step.owner());
        fields.put("pains", step.pains());
        fields.put("ideas", step.ideas());
        return fields;
    }
}

package org.advocacycrm.web.engagement.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.position.StageAudience;
import org.advocacycrm.engagement.position.StageSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Whom the address of a page asks for.
 *
 * @param ignored parameters that make no sense
 */
record StageQuery(StageAudience audience, Set<String> ignored) {

    static final String PATH = "/staff/stages";

    static StageQuery of(MultiValueMap<String, String> parameters) {
        var ignored = new TreeSet<String>();
        var segments = chosen(parameters, "segment", AdvocacySegment.class, ignored);
        var tiers = chosen(parameters, "tier", ValueTier.class, ignored);
        return new StageQuery(new StageAudience(segments, tiers), ignored);
    }

    private static <E extends Enum<E>> Set<E> chosen(
            MultiValueMap<String, String> parameters, String name, Class<E> type, Set<String> ignored) {
        var codes = parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> codes.contains(StageWords.code(constant)))
                .collect(Collectors.toSet());
        if (found.size() < codes.size()) {
            ignored.add(name);
        }
        return found;
    }

    /** None where the address names no stage. */
    static @Nullable StageSelection selection(MultiValueMap<String, String> parameters) {
        return StageWords.coded(InteractionStage.class, parameters.getFirst("stage"))
                .map(stage -> new StageSelection(
                        stage, statement(parameters.getFirst("open")), number(parameters.getFirst("days"))))
                .orElse(null);
    }

    private static @Nullable StatementId statement(@Nullable String text) {
        try {
            return text == null ? null : new StatementId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    String address() {
        return address(PATH, List.of());
    }

    String addressOf(StageSelection selection, int page) {
        var parts = new ArrayList<String>();
        parts.add("stage=" + StageWords.code(selection.stage()));
        if (selection.open() != null) {
            parts.add("open=" + selection.open());
        }
        if (selection.atLeastDays() > 0) {
            parts.add("days=" + selection.atLeastDays());
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return address(PATH + "/customers", parts);
    }

    StageQuery of(AdvocacySegment segment) {
        return new StageQuery(new StageAudience(Set.of(segment), audience.tiers()), Set.of());
    }

    StageQuery of(ValueTier tier) {
        return new StageQuery(new StageAudience(audience.segments(), Set.of(tier)), Set.of());
    }

    private String address(String path, List<String> first) {
        var parts = new ArrayList<>(first);
        audience.segments().stream().sorted().forEach(segment -> parts.add("segment=" + StageWords.code(segment)));
        audience.tiers().stream().sorted().forEach(tier -> parts.add("tier=" + StageWords.code(tier)));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}

package org.advocacycrm.web.frame.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advocacycrm.web.frame.json.RefusedDocument.Fault;
import tools.jackson.databind.JsonNode;

/** Reads JSON and remembers every place that cannot be read. */
public final class Reading {

    private final List<Fault> faults = new ArrayList<>();

    public void refuse(String place, String reason) {
        faults.add(new Fault(place, reason));
    }

    public void throwIfFaulty() {
        if (!faults.isEmpty()) {
            throw new RefusedDocument(faults);
        }
    }

    /** What the maker makes; nothing, and a fault at the given place, when it cannot. */
    public <T> Optional<T> attempt(String place, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException nonsense) {
            refuse(place, Optional.ofNullable(nonsense.getMessage()).orElse("cannot be read"));
            return Optional.empty();
        }
    }

    public void eachField(JsonNode object, String place, BiConsumer<String, JsonNode> reader) {
        if (object.isObject()) {
            object.properties().forEach(field -> reader.accept(field.getKey(), field.getValue()));
        } else {
            refuse(place, "must be an object");
        }
    }

    public <T> List<T> each(JsonNode array, String place, Function<Item, Optional<T>> reader) {
        var values = new ArrayList<T>();
        if (array.isArray()) {
            for (var index = 0; index < array.size(); index++) {
                reader.apply(new Item(array.get(index), place + "[" + index + "]"))
                        .ifPresent(values::add);
            }
        } else {
            refuse(place, "must be a list");
        }
        return values;
    }

    /** Text that can be kept: a null character cannot, and neither can half a character. */
    public Optional<String> text(JsonNode node, String place) {
        if (!node.isString()) {
            refuse(place, "must be text");
            return Optional.empty();
        }
        var text = node.stringValue();
        if (text.codePoints().anyMatch(Reading::isNoCharacter)) {
            refuse(place, "holds a character that does not exist");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** To the microsecond, as the database keeps it: else what begins at an instant would begin a moment before or after it. */
    public Optional<Instant> instant(String text, String place) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeParseException noInstant) {
            refuse(place, "must be an instant such as 2026-03-05T09:00:00Z, not " + text);
            return Optional.empty();
        }
    }

    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, JsonNode node, String place) {
        return text(node, place).flatMap(name -> named(type, name, place));
    }

    public <E extends Enum<E>> Optional<E> named(Class<E> type, String name, String place) {
        var constant = Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (constant.isEmpty()) {
            refuse(place, "must be one of " + Arrays.toString(type.getEnumConstants()) + ", not " + name);
        }
        return constant;
    }

    /** An element of a list and where it stands. */
    public record Item(JsonNode node, String place) {}
}

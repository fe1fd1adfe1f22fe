package org.advocacycrm.web.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.intake.Field;
import org.advocacycrm.intake.RecordFormat;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.intake.mapping.FieldMapping;
import org.advocacycrm.intake.mapping.ImportMapping;
import org.advocacycrm.intake.mapping.RecordMapping;
import org.advocacycrm.intake.mapping.RowFormula;
import org.advocacycrm.web.intake.MappingRefused.Problem;
import org.advocacycrm.web.intake.formula.Formulas;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a mapping in JSON and refuses it with the place of everything that is wrong with it. */
final class MappingReader {

    private static final int LONGEST_MAPPING = 200_000;
    private static final int MOST_RECORDS = 50;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Map<String, RecordType> TYPES = Stream.of(RecordType.values())
            .collect(Collectors.toUnmodifiableMap(RecordType::formatName, Function.identity()));

    private final List<Problem> problems = new ArrayList<>();

    private MappingReader() {}

    static ImportMapping read(String json) {
        if (json.length() > LONGEST_MAPPING) {
            throw new MappingRefused(List.of(new Problem("", "is longer than " + LONGEST_MAPPING + " characters")));
        }
        var reader = new MappingReader();
        var mapping = reader.mapping(parse(json));
        if (!reader.problems.isEmpty()) {
            throw new MappingRefused(reader.problems);
        }
        return mapping;
    }

    static Optional<RecordType> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    private static JsonNode parse(String json) {
        try {
            var document = JSON.readTree(json);
            if (document.isObject()) {
                return document;
            }
        } catch (JacksonException unreadable) {
            throw new MappingRefused(List.of(new Problem("", "is not JSON: " + unreadable.getOriginalMessage())));
        }
        throw new MappingRefused(List.of(new Problem("", "is not a JSON object")));
    }

    private ImportMapping mapping(JsonNode node) {
        var place = new Place("", problems);
        place.allow(node, Set.of("name", "source", "delimiter", "timeZone", "missing", "records"));
        var name = place.text(node, "name");
        name.filter(given -> !SavedName.isGood(given))
                .ifPresent(given -> place.at("name").refuse(SavedName.RULE));
        var records = new ArrayList<RecordMapping>();
        var list = node.path("records");
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_RECORDS) {
            place.at("records").refuse("must list at least one and at most " + MOST_RECORDS + " kinds of records");
        } else {
            for (var index = 0; index < list.size(); index++) {
                record(list.get(index), place.at("records").at(String.valueOf(index)))
                        .ifPresent(records::add);
            }
        }
        return new ImportMapping(
                name.orElse(null),
                place.text(node, "source").orElse(ImportMapping.USUAL_SOURCE),
                delimiter(node, place),
                zone(node, place),
                Set.copyOf(place.texts(node, "missing")),
                records);
    }

    private static @Nullable Character delimiter(JsonNode node, Place place) {
        var text = place.text(node, "delimiter").orElse("");
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            place.at("delimiter").refuse("must be one character, such as a comma, a semicolon or a tab");
            return null;
        }
        return text.charAt(0);
    }

    private static @Nullable ZoneId zone(JsonNode node, Place place) {
        var text = place.text(node, "timeZone");
        try {
            return text.map(ZoneId::of).orElse(null);
        } catch (DateTimeException unknown) {
            place.at("timeZone").refuse("is not a time zone, such as Europe/Paris");
            return null;
        }
    }

    private Optional<RecordMapping> record(JsonNode node, Place place) {
        place.allow(node, Set.of("type", "when", "repeat", "stubCustomers", "fields"));
        var type = place.text(node, "type").flatMap(MappingReader::type);
        if (type.isEmpty()) {
            place.at("type")
                    .refuse("must be one of " + TYPES.keySet().stream().sorted().collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        var format = RecordFormat.of(type.get());
        var fields = new LinkedHashMap<String, FieldMapping>();
        node.path("fields").properties().forEach(entry -> {
            var fieldPlace = place.at("fields").at(entry.getKey());
            format.field(entry.getKey())
                    .ifPresentOrElse(
                            field -> new FieldReader(field, fieldPlace)
                                    .read(entry.getValue())
                                    .ifPresent(source -> fields.put(field.name(), source)),
                            () -> fieldPlace.refuse(format.notAField(entry.getKey())));
        });
        format.fields().stream()
                .filter(Field::required)
                .filter(field -> !node.path("fields").has(field.name()))
                .forEach(field -> place.at("fields").refuse("lacks the required field " + field.name()));
        return Optional.of(new RecordMapping(
                type.get(), condition(node, place), repetition(node, place), flag(node, place), fields));
    }

    private static @Nullable RowFormula condition(JsonNode node, Place place) {
        return place.text(node, "when")
                .flatMap(text -> formula(text, place.at("when")))
                .orElse(null);
    }

    private static @Nullable String repetition(JsonNode node, Place place) {
        if (!node.has("repeat")) {
            return null;
        }
        place.at("repeat").allow(node.path("repeat"), Set.of("column"));
        var column = place.at("repeat").text(node.path("repeat"), "column");
        if (column.isEmpty()) {
            place.at("repeat").refuse("must name a column");
        }
        return column.orElse(null);
    }

    private static boolean flag(JsonNode node, Place place) {
        var flag = node.path("stubCustomers");
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            place.at("stubCustomers").refuse("must be true or false");
        }
        return flag.asBoolean(false);
    }

    static Optional<RowFormula> formula(String text, Place place) {
        try {
            return Optional.of(Formulas.parse(text));
        } catch (IllegalArgumentException unreadable) {
            place.refuse(String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    /** A place in the document, and the list of what is wrong. */
    record Place(String pointer, List<Problem> problems) {

        Place at(String name) {
            return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), problems);
        }

        void refuse(String detail) {
            problems.add(new Problem(pointer, detail));
        }

        void allow(JsonNode node, Set<String> names) {
            if (!node.isObject()) {
                refuse("must be a JSON object");
            }
            node.propertyNames().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> at(name).refuse("is not known here"));
        }

        Optional<String> text(JsonNode node, String name) {
            var value = node.path(name);
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
                at(name).refuse("must be text");
                return Optional.empty();
            }
            return Optional.of(value.asString());
        }

        Set<String> texts(JsonNode node, String name) {
            var texts = new HashSet<String>();
            var list = node.path(name);
            if (!list.isMissingNode() && !list.isArray()) {
                at(name).refuse("must be a list of texts");
            }
            list.forEach(text -> texts.add(text.asString("")));
            return texts;
        }

        Map<String, String> translations(JsonNode node, String name) {
            var translations = new HashMap<String, String>();
            var map = node.path(name);
            if (!map.isMissingNode() && !map.isObject()) {
                at(name).refuse("must be a JSON object of texts");
            }
            map.properties()
                    .forEach(entry -> at(name).text(map, entry.getKey())
                            .ifPresent(text -> translations.put(entry.getKey(), text)));
            return translations;
        }
    }
}

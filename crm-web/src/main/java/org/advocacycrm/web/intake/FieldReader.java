package org.advocacycrm.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.intake.Field;
import org.advocacycrm.intake.ValueRule;
import org.advocacycrm.intake.mapping.FieldMapping;
import org.advocacycrm.intake.mapping.ValuePattern;
import org.advocacycrm.intake.mapping.ValueSource;
import org.advocacycrm.web.intake.MappingReader.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads how one field gets its value. */
record FieldReader(Field field, Place place) {

    private static final List<String> SOURCES = List.of("column", "constant", "formula", "key");

    Optional<FieldMapping> read(JsonNode node) {
        var named = SOURCES.stream().filter(node::has).toList();
        if (named.size() != 1) {
            place.refuse("must have exactly one of " + String.join(", ", SOURCES));
            return Optional.empty();
        }
        return switch (named.getFirst()) {
            case "column" -> converted(node, place.text(node, "column").map(ValueSource.Column::new));
            case "formula" ->
                converted(
                        node,
                        place.text(node, "formula")
                                .flatMap(text -> MappingReader.formula(text, place.at("formula")))
                                .map(ValueSource.Formula::new));
            case "constant" ->
                plain(node, Set.of("constant"), place.text(node, "constant").map(ValueSource.Constant::new));
            default -> plain(node, Set.of("key", "occurrence"), key(node));
        };
    }

    private Optional<FieldMapping> plain(JsonNode node, Set<String> allowed, Optional<? extends ValueSource> source) {
        place.allow(node, allowed);
        return source.map(FieldMapping::of);
    }

    private Optional<FieldMapping> converted(JsonNode node, Optional<? extends ValueSource> source) {
        place.allow(node, Set.of("column", "formula", "values", "otherwise", "pattern"));
        var values = node.has("values") ? place.translations(node, "values") : Map.<String, String>of();
        var otherwise = place.text(node, "otherwise").orElse(null);
        var pattern = place.text(node, "pattern").map(this::pattern).orElse(null);
        return source.map(from -> new FieldMapping(from, values, otherwise, pattern));
    }

    private Optional<ValueSource.Key> key(JsonNode node) {
        var columns = new ArrayList<String>();
        node.path("key").forEach(column -> columns.add(column.asString("")));
        if (columns.isEmpty()) {
            place.at("key").refuse("must list the columns that form the identifier");
            return Optional.empty();
        }
        return Optional.of(new ValueSource.Key(columns, node.path("occurrence").asBoolean(false)));
    }

    private @Nullable ValuePattern pattern(String text) {
        try {
            return switch (field.rule()) {
                case ValueRule.Day() -> ValuePattern.ofDays(text);
                case ValueRule.Moment() -> ValuePattern.ofMoments(text);
                case ValueRule.WholeNumber(var least, var most) -> ValuePattern.ofNumbers(text);
                case ValueRule.DecimalNumber(var least, var most) -> ValuePattern.ofNumbers(text);
                case ValueRule.Text() -> refusePattern();
                case ValueRule.Label() -> refusePattern();
                case ValueRule.Identifier() -> refusePattern();
                case ValueRule.Choice(var words) -> refusePattern();
                case ValueRule.YesOrNo() -> refusePattern();
                case ValueRule.EmailAddress() -> refusePattern();
                case ValueRule.Language() -> refusePattern();
                case ValueRule.TimeZone() -> refusePattern();
                case ValueRule.Country() -> refusePattern();
                case ValueRule.CurrencyCode() -> refusePattern();
                case ValueRule.Tags() -> refusePattern();
            };
        } catch (IllegalArgumentException unreadable) {
            place.at("pattern").refuse(String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    private @Nullable ValuePattern refusePattern() {
        place.at("pattern").refuse("is only for dates and numbers");
        return null;
    }

    /** The columns of the file that a field needs. */
    static Stream<String> columnsOf(ValueSource source) {
        return switch (source) {
            case ValueSource.Column(var column) -> Stream.of(column);
            case ValueSource.Constant(var text) -> Stream.empty();
            case ValueSource.Formula(var calculation) -> calculation.columns().stream();
            case ValueSource.Key(var columns, var occurrence) -> columns.stream();
        };
    }
}

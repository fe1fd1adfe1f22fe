package org.advocacycrm.web.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.Further;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads a query from the parameters of an address, and remembers what it could not make sense of. */
final class CustomerQueryParser {

    /** A query and the names of the parameters that were ignored, wholly or in part. */
    record Parsed(CustomerQuery query, Set<String> ignored) {}

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LABEL = 40;
    private static final Set<String> KNOWN = Set.of(
            "q",
            "segment",
            "stage",
            "health",
            "tier",
            "country",
            "kind",
            "moved",
            "owner",
            "label",
            "life",
            "email",
            "due",
            "feedback",
            "play",
            "sort",
            "after",
            "before",
            "view",
            "cols",
            "peek");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Map<String, String[]> parameters;
    private final Set<String> ignored = new TreeSet<>();

    private CustomerQueryParser(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    static Parsed parse(Map<String, String[]> parameters) {
        var parser = new CustomerQueryParser(parameters);
        parameters.keySet().stream().filter(name -> !KNOWN.contains(name)).forEach(parser.ignored::add);
        var filter = new CustomerFilter(
                parser.text(),
                parser.named("segment", AdvocacySegment.class),
                parser.named("stage", LifecycleStage.class),
                parser.named("health", HealthBand.class),
                parser.named("tier", ValueTier.class),
                parser.each(
                        "country",
                        code -> Optional.of(code.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains)),
                parser.named("kind", CustomerKind.class),
                parser.says("moved", "down"),
                parser.further());
        var query = new CustomerQuery(
                filter, parser.sorting(), parser.page(), parser.view(), parser.columns(), parser.peek());
        return new Parsed(query, parser.ignored);
    }

    static Parsed parse(MultiValueMap<String, String> parameters) {
        var arrays = new LinkedHashMap<String, String[]>();
        parameters.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return parse(arrays);
    }

    private boolean says(String parameter, String word) {
        return !each(parameter, code -> Optional.of(code).filter(word::equals)).isEmpty();
    }

    private Further further() {
        var owners = each("owner", CustomerQueryParser::owner);
        return new Further(
                owners.contains(CustomerQuery.ME),
                owners.stream()
                        .flatMap(code -> customer(code).stream())
                        .map(id -> new AccountId(id.value()))
                        .collect(Collectors.toSet()),
                owners.contains(CustomerQuery.NOBODY),
                each("label", label -> Optional.of(label).filter(text -> text.length() <= LONGEST_LABEL)),
                named("life", LifeStage.class),
                says("email", CustomerQuery.CHOSEN),
                says("due", CustomerQuery.WITHIN_90_DAYS),
                says("feedback", CustomerQuery.NEGATIVE),
                each("play", code -> customer(code).map(CustomerId::value)));
    }

    private static Optional<String> owner(String code) {
        return code.equals(CustomerQuery.ME) || code.equals(CustomerQuery.NOBODY)
                ? Optional.of(code)
                : customer(code).map(CustomerId::toString);
    }

    /** Columns stand in their order, however they were asked for. */
    private List<ListColumn> columns() {
        var asked = each(
                "cols",
                code -> Optional.of(code)
                        .filter(known -> known.equals(CustomerQuery.NO_COLUMNS)
                                || constant(ListColumn.class, known).isPresent()));
        return asked.isEmpty()
                ? ListColumn.USUAL
                : asked.stream()
                        .flatMap(code -> constant(ListColumn.class, code).stream())
                        .sorted()
                        .toList();
    }

    private @Nullable CustomerId peek() {
        return each("peek", CustomerQueryParser::customer).stream().findFirst().orElse(null);
    }

    private String text() {
        var text = values("q").stream().findFirst().orElse("").strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private Sorting sorting() {
        return each("sort", CustomerQueryParser::sorting).stream().findFirst().orElse(Sorting.WORST_CHANGE_FIRST);
    }

    private static Optional<Sorting> sorting(String code) {
        var descending = code.startsWith("-");
        return constant(Sorting.Column.class, descending ? code.substring(1) : code)
                .map(column -> new Sorting(column, descending));
    }

    private @Nullable UUID view() {
        return each("view", CustomerQueryParser::customer).stream()
                .findFirst()
                .map(CustomerId::value)
                .orElse(null);
    }

    private PageRequest page() {
        var after = each("after", CustomerQueryParser::customer).stream().findFirst();
        var before = each("before", CustomerQueryParser::customer).stream().findFirst();
        return after.map(customer -> PageRequest.after(customer, CustomerQuery.PAGE_SIZE))
                .or(() -> before.map(customer -> PageRequest.before(customer, CustomerQuery.PAGE_SIZE)))
                .orElse(PageRequest.first(CustomerQuery.PAGE_SIZE));
    }

    static Optional<CustomerId> customer(String text) {
        try {
            return Optional.of(new CustomerId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Set<E> named(String parameter, Class<E> type) {
        return each(parameter, code -> constant(type, code));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> CustomerQuery.code(constant).equals(code))
                .findFirst();
    }

    /** All values of a parameter, however they are written: repeated or separated by commas. */
    private <T> Set<T> each(String parameter, Function<String, Optional<T>> meaning) {
        var meanings = new LinkedHashSet<T>();
        for (var value : codes(parameter)) {
            meaning.apply(value).ifPresentOrElse(meanings::add, () -> ignored.add(parameter));
        }
        return meanings;
    }

    private List<String> codes(String parameter) {
        var codes = new ArrayList<String>();
        for (var value : values(parameter)) {
            Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .forEach(codes::add);
        }
        return codes;
    }

    private List<String> values(String parameter) {
        return Arrays.asList(parameters.getOrDefault(parameter, new String[0]));
    }
}

package org.advocacycrm.web.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.advocacycrm.directory.CustomerFilter;

/** The filters that are on, each with the address of the list without it. */
final class ActiveFilters {

    record Active(String label, String without) {}

    private final CustomerQuery query;
    private final Words words;
    private final List<Active> found = new ArrayList<>();

    private ActiveFilters(CustomerQuery query, Words words) {
        this.query = query;
        this.words = words;
    }

    static List<Active> of(CustomerQuery query, Words words) {
        var filters = new ActiveFilters(query, words);
        filters.collect(query.filter());
        return filters.found;
    }

    private void collect(CustomerFilter f) {
        if (!f.text().isEmpty()) {
            add("q", f.text(), changed("", f));
        }
        each(
                "segment",
                f.segments(),
                words::segment,
                left -> new CustomerFilter(
                        f.text(), left, f.stages(), f.bands(), f.tiers(), f.countries(), f.kinds(), f.movedDown()));
        each(
                "stage",
                f.stages(),
                stage -> words.name("stage", stage),
                left -> new CustomerFilter(
                        f.text(), f.segments(), left, f.bands(), f.tiers(), f.countries(), f.kinds(), f.movedDown()));
        each(
                "health",
                f.bands(),
                words::band,
                left -> new CustomerFilter(
                        f.text(), f.segments(), f.stages(), left, f.tiers(), f.countries(), f.kinds(), f.movedDown()));
        each(
                "tier",
                f.tiers(),
                tier -> words.name("tier", tier),
                left -> new CustomerFilter(
                        f.text(), f.segments(), f.stages(), f.bands(), left, f.countries(), f.kinds(), f.movedDown()));
        each(
                "country",
                f.countries(),
                words::country,
                left -> new CustomerFilter(
                        f.text(), f.segments(), f.stages(), f.bands(), f.tiers(), left, f.kinds(), f.movedDown()));
        each(
                "kind",
                f.kinds(),
                kind -> words.name("kind", kind),
                left -> new CustomerFilter(
                        f.text(), f.segments(), f.stages(), f.bands(), f.tiers(), f.countries(), left, f.movedDown()));
        if (f.movedDown()) {
            add(
                    "moved",
                    words.say("filter.moved.down"),
                    new CustomerFilter(
                            f.text(), f.segments(), f.stages(), f.bands(), f.tiers(), f.countries(), f.kinds(), false));
        }
    }

    private <T> void each(
            String parameter, Set<T> chosen, Function<T, String> label, Function<Set<T>, CustomerFilter> without) {
        chosen.stream().sorted().forEach(value -> {
            var left = new HashSet<>(chosen);
            left.remove(value);
            add(parameter, label.apply(value), without.apply(left));
        });
    }

    private void add(String parameter, String value, CustomerFilter without) {
        var label = words.say("filter.active", words.say("filter." + parameter), value);
        found.add(new Active(label, query.with(without).address(CustomerListController.PATH)));
    }

    private static CustomerFilter changed(String text, CustomerFilter f) {
        return new CustomerFilter(
                text, f.segments(), f.stages(), f.bands(), f.tiers(), f.countries(), f.kinds(), f.movedDown());
    }
}

package org.advocacycrm.web.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.directory.CustomerFilter;

/** The filters that are on, each with the address of the list without it. */
final class ActiveFilters {

    record Active(String label, String without) {}

    private final CustomerQuery query;
    private final Words words;
    private final StaffAccounts people;
    private final List<Active> found = new ArrayList<>();

    private ActiveFilters(CustomerQuery query, Words words, StaffAccounts people) {
        this.query = query;
        this.words = words;
        this.people = people;
    }

    static List<Active> of(CustomerQuery query, Words words, StaffAccounts people) {
        var filters = new ActiveFilters(query, words, people);
        filters.counted(query.filter());
        filters.further(query.filter());
        return filters.found;
    }

    private void counted(CustomerFilter f) {
        if (!f.text().isEmpty()) {
            add("q", f.text(), f.withText(""));
        }
        each("segment", f.segments(), words::segment, f::withSegments);
        each("stage", f.stages(), stage -> words.name("stage", stage), f::withStages);
        each("health", f.bands(), words::band, f::withBands);
        each("tier", f.tiers(), tier -> words.name("tier", tier), f::withTiers);
        each("country", f.countries(), words::country, f::withCountries);
        each("kind", f.kinds(), kind -> words.name("kind", kind), f::withKinds);
        if (f.movedDown()) {
            add("moved", words.say("filter.moved.down"), f.withMovedDown(false));
        }
    }

    private void further(CustomerFilter f) {
        var more = f.further();
        if (more.mine()) {
            add("owner", words.say("filter.owner.me"), f.with(more.withMine(false)));
        }
        if (more.unowned()) {
            add("owner", words.say("filter.owner.nobody"), f.with(more.withOwners(more.owners(), false)));
        }
        more.owners().forEach(owner -> {
            var left = new HashSet<>(more.owners());
            left.remove(owner);
            add("owner", name(owner), f.with(more.withOwners(left, more.unowned())));
        });
        each("label", more.labels(), Function.identity(), left -> f.with(more.withLabels(left)));
        each("life", more.lifeStages(), words::lifeStage, left -> f.with(more.withLifeStages(left)));
        if (more.mailable()) {
            add("email", words.say("filter.email.chosen"), f.with(more.withMailable(false)));
        }
        if (more.renewing()) {
            add("due", words.say("filter.due.90"), f.with(more.withRenewing(false)));
        }
        if (!more.treatedBy().isEmpty()) {
            add("play", words.say("filter.play.treated"), f.with(more.withTreatedBy(Set.of())));
        }
        if (more.unhappy()) {
            add("feedback", words.say("filter.feedback.negative"), f.with(more.withUnhappy(false)));
        }
    }

    private String name(AccountId owner) {
        return people.of(owner).map(StaffAccount::name).orElseGet(() -> words.say("filter.owner.gone"));
    }

    private <T extends Comparable<? super T>> void each(
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
}

package org.advocacycrm.web.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.directory.Further;
import org.advocacycrm.lifeevent.LifeStage;

/** What else the list can be filtered by. */
record FurtherChoices(
        List<Option> owners,
        List<Option> lifeStages,
        String labels,
        boolean mailable,
        boolean renewing,
        boolean unhappy) {

    record Option(String value, String label, boolean checked) {}

    static FurtherChoices of(Further chosen, StaffAccounts people, Words words) {
        return new FurtherChoices(
                owners(chosen, people, words),
                Arrays.stream(LifeStage.values())
                        .map(stage -> new Option(
                                CustomerQuery.code(stage),
                                words.lifeStage(stage),
                                chosen.lifeStages().contains(stage)))
                        .toList(),
                String.join(", ", chosen.labels().stream().sorted().toList()),
                chosen.mailable(),
                chosen.renewing(),
                chosen.unhappy());
    }

    /** How many of them are on. */
    public long on() {
        return owners.stream().filter(Option::checked).count()
                + lifeStages.stream().filter(Option::checked).count()
                + (labels.isEmpty() ? 0 : 1)
                + (mailable ? 1 : 0)
                + (renewing ? 1 : 0)
                + (unhappy ? 1 : 0);
    }

    private static List<Option> owners(Further chosen, StaffAccounts people, Words words) {
        var options = new ArrayList<Option>();
        options.add(new Option(CustomerQuery.ME, words.say("filter.owner.me"), chosen.mine()));
        options.add(new Option(CustomerQuery.NOBODY, words.say("filter.owner.nobody"), chosen.unowned()));
        people.all().stream()
                .filter(StaffAccount::active)
                .map(account -> new Option(
                        account.id().toString(), account.name(), chosen.owners().contains(account.id())))
                .forEach(options::add);
        return options;
    }
}

package org.advocacycrm.web.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.bulk.BulkChange;
import org.advocacycrm.bulk.BulkDeed;
import org.advocacycrm.bulk.BulkDesk;
import org.advocacycrm.bulk.Selection;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.security.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts changes of many customers into words. */
@Component
record BulkPages(BulkDesk desk, SurveyReach reach, StaffAccounts people, MessageSource texts, Company company) {

    private static final String LIST = "/staff/customers";

    BulkPage ofNobody(BulkForm form, Locale language) {
        return new BulkPage(say("bulk.nobody", language), null, false, null, List.of(), back(form.list()));
    }

    BulkPage of(BulkForm form, Selection selection, @Nullable BulkChange change, StaffMember reader, Locale language) {
        var preview = desk.preview(selection, change == null ? unowned() : change);
        var words = change == null
                ? null
                : preview.selected() > BulkDesk.MOST
                        ? say("bulk.too-many", language, BulkDesk.MOST)
                        : say(
                                "bulk.preview." + change.kind().name().toLowerCase(Locale.ROOT),
                                language,
                                preview.changed(),
                                preview.selected() - preview.changed(),
                                value(change, language));
        return new BulkPage(
                say("bulk.selected", language, preview.selected()),
                words,
                change != null && preview.possible(),
                reach.of(selection, preview.selected(), language).orElse(null),
                choices(language),
                back(form.list()));
    }

    List<BulkPage.Row> rows(List<BulkDeed> deeds, Locale language) {
        return deeds.stream().map(deed -> row(deed, language)).toList();
    }

    private BulkPage.Row row(BulkDeed deed, Locale language) {
        var change = deed.change();
        return new BulkPage.Row(
                deed.id().toString(),
                Dates.in(language, company.zone()).moment(deed.at()),
                deed.actor(),
                say("bulk.what." + change.kind().name().toLowerCase(Locale.ROOT), language, value(change, language)),
                Figures.in(language).count(deed.customers()),
                deed.undoneAt() != null,
                back(deed.query()));
    }

    private static BulkChange unowned() {
        return new BulkChange(BulkChange.Kind.OWNER, "");
    }

    private static String back(String query) {
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    private String value(BulkChange change, Locale language) {
        return switch (change.kind()) {
            case OWNER -> owner(change.value()).orElseGet(() -> say("bulk.owner.nobody", language));
            case LABEL, UNLABEL -> change.value();
        };
    }

    private Optional<String> owner(String account) {
        return account.isEmpty()
                ? Optional.empty()
                : people.of(new AccountId(UUID.fromString(account))).map(StaffAccount::name);
    }

    private List<Choice> choices(Locale language) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("bulk.owner.nobody", language)));
        people.all().stream()
                .filter(StaffAccount::active)
                .forEach(account -> choices.add(new Choice(account.id().toString(), account.name())));
        return choices;
    }

    private String say(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}

package org.advocacycrm.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.intake.RecordType;

/** Everything that the product gets to know about one customer. */
final class CustomerStory {

    private CustomerStory() {}

    static List<Row> of(Setting setting, Profile profile) {
        var mood = new Mood(setting, profile);
        var relationship = Relationships.of(setting, profile, mood);
        var purchases = Purchases.of(setting, profile, relationship, mood);
        var cases = ServiceCases.of(setting, profile, relationship, mood);
        var form = new FeedbackForm(profile, setting.draw("remarks", profile));
        new RelationshipSurveys(setting, profile, relationship, mood, form).fillIn();
        cases.forEach(new CaseSurveys(setting, profile, mood, form)::fillInAfter);
        var moments = new MomentSurveys(setting, profile, mood, form);
        moments.welcome();
        purchases.shopping().forEach(moments::purchase);
        relationship.agreements().forEach(moments::renewal);
        moments.buttonOnTheWebsite(relationship);

        var rows = new ArrayList<Row>();
        rows.add(customer(profile, relationship));
        rows.addAll(form.rows());
        var states = new CaseStates(setting, profile);
        for (var each : cases) {
            rows.add(each.row(profile));
            rows.addAll(states.of(each));
        }
        rows.addAll(purchases.rows());
        relationship.agreements().forEach(each -> rows.add(each.row(profile, setting.currency())));
        rows.addAll(PublicVoice.of(setting, profile, relationship, mood));
        rows.addAll(EarlierLetters.of(setting, profile));
        rows.addAll(Referrals.of(setting, profile, relationship, mood));
        return rows;
    }

    private static Row customer(Profile profile, Relationship relationship) {
        var place = profile.place();
        return Row.of(RecordType.CUSTOMERS, profile.externalId())
                .with("name", profile.name())
                .with("kind", lower(profile.kind()))
                .with("email", profile.email())
                .with("phone", profile.phone())
                .with("locale", place.locale())
                .with("time_zone", place.timeZone())
                .with("country", place.country())
                .with("region", place.region())
                .with("city", place.city())
                .with("postal_code", place.postalCode())
                .with("latitude", place.latitude())
                .with("longitude", place.longitude())
                .with("birth_date", profile.birthDate())
                .with("acquired_on", profile.acquiredOn())
                .with("ended_on", relationship.endedOn())
                .with("value_tier", lower(profile.tier()))
                .with("tags", tags(profile));
    }

    private static String tags(Profile profile) {
        var tags = new ArrayList<String>();
        tags.add(
                switch (profile.plan()) {
                    case FLEX -> "flex";
                    case YEARLY -> "1-year";
                    case TWO_YEARS -> "2-year";
                    case SHOP -> "no-contract";
                });
        if (profile.isOrganization()) {
            tags.add("business");
        }
        if (profile.fate() == Fate.RETURNED) {
            tags.add("came-back");
        }
        return String.join("|", tags);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package org.advocacycrm.demo;

import java.time.LocalDate;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.demo.world.Place;
import org.advocacycrm.demo.world.Timeline;
import org.jspecify.annotations.Nullable;

/** The customers whose portal a visitor of the demo can enter; always the first ones. */
enum Persona {
    ELENA_MARIN(
            CustomerKind.PERSON,
            "Elena Marín",
            "elena.marin@example.org",
            null,
            "Valencia",
            LocalDate.of(1988, 3, 14),
            ValueTier.HIGH,
            4),
    KIM_BERGER(
            CustomerKind.ORGANIZATION,
            "Berger Feinkost GmbH",
            "kim.berger@example.com",
            "+493023125417",
            "Hamburg",
            null,
            ValueTier.TOP,
            6);

    private final CustomerKind kind;
    private final String fullName;
    private final String email;
    private final @Nullable String phone;
    private final String city;
    private final @Nullable LocalDate birthDate;
    private final ValueTier tier;
    private final int yearsWithUs;

    Persona(
            CustomerKind kind,
            String fullName,
            String email,
            @Nullable String phone,
            String city,
            @Nullable LocalDate birthDate,
            ValueTier tier,
            int yearsWithUs) {
        this.kind = kind;
        this.fullName = fullName;
        this.email = email;
        this.phone = phone;
        this.city = city;
        this.birthDate = birthDate;
        this.tier = tier;
        this.yearsWithUs = yearsWithUs;
    }

    Profile profile(long number, Timeline timeline) {
        var acquiredOn = timeline.today().minusYears(yearsWithUs).minusDays(40);
        return new Profile(
                number,
                kind,
                fullName,
                email,
                phone,
                Place.named(city),
                birthDate,
                tier,
                Plan.YEARLY,
                acquiredOn,
                0.9,
                Fate.KNOWN);
    }
}

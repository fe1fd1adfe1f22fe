package org.advocacycrm.persistence.preference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.ContactPreferences.Held;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contact_preference")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ContactPreferencesEntity {

    @Embeddable
    record HeldSetting(String value, Instant since) {}

    @Id
    private UUID customerId;

    @ElementCollection
    @CollectionTable(name = "contact_setting", joinColumns = @JoinColumn(name = "customer_id"))
    @MapKeyColumn(name = "setting")
    private Map<String, HeldSetting> settings = new HashMap<>();

    @Version
    private @Nullable Long revision;

    protected ContactPreferencesEntity() {}

    ContactPreferencesEntity(CustomerId customer) {
        this.customerId = customer.value();
    }

    void take(ContactPreferences preferences) {
        preferences.settings().forEach((key, held) -> {
            var kept = new HeldSetting(SettingText.of(held.setting()), held.since());
            if (!kept.equals(settings.get(key))) {
                settings.put(key, kept);
            }
        });
    }

    ContactPreferences toDomain() {
        var held = new TreeMap<String, Held>();
        settings.forEach((key, kept) -> held.put(key, new Held(SettingText.parse(key, kept.value()), kept.since())));
        return new ContactPreferences(customer(), held, revision());
    }

    CustomerId customer() {
        return new CustomerId(customerId);
    }

    Revision revision() {
        return revision == null ? Revision.NEVER_STORED : new Revision(revision);
    }
}

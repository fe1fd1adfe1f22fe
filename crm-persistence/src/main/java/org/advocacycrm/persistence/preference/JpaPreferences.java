package org.advocacycrm.persistence.preference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaPreferences implements Preferences {

    private final ContactPreferencesEntities entities;

    JpaPreferences(ContactPreferencesEntities entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public ContactPreferences of(CustomerId customer) {
        return entities.findById(customer.value())
                .map(ContactPreferencesEntity::toDomain)
                .orElseGet(() -> ContactPreferences.untouched(customer));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CustomerId, ContactPreferences> ofAll(Collection<CustomerId> customers) {
        var found = new HashMap<CustomerId, ContactPreferences>();
        customers.forEach(customer -> found.put(customer, ContactPreferences.untouched(customer)));
        known(customers).values().forEach(entity -> found.put(entity.customer(), entity.toDomain()));
        return found;
    }

    @Override
    public void keep(ContactPreferences preferences) {
        keepAll(List.of(preferences));
    }

    @Override
    public void keepAll(Collection<ContactPreferences> preferences) {
        var known = known(preferences.stream().map(ContactPreferences::customer).toList());
        preferences.forEach(kept ->
                replace(known.getOrDefault(kept.customer(), new ContactPreferencesEntity(kept.customer())), kept));
        try {
            entities.flush();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException race) {
            // Another transaction stored its own while this one was under way.
            throw new StaleRevision(
                    preferences.stream().map(ContactPreferences::customer).toList());
        }
    }

    private void replace(ContactPreferencesEntity entity, ContactPreferences preferences) {
        if (entity.revision().number() + 1 != preferences.revision().number()) {
            throw new StaleRevision(preferences.customer());
        }
        entity.take(preferences);
        entities.save(entity);
    }

    private Map<CustomerId, ContactPreferencesEntity> known(Collection<CustomerId> customers) {
        var known = new HashMap<CustomerId, ContactPreferencesEntity>();
        entities.findAll(customers.stream().map(CustomerId::value).toList())
                .forEach(entity -> known.put(entity.customer(), entity));
        return known;
    }
}

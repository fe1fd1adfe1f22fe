package org.advocacycrm.persistence.preference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactPreferencesEntities extends Repository<ContactPreferencesEntity, UUID> {

    Optional<ContactPreferencesEntity> findById(UUID customer);

    @Query("select p from ContactPreferencesEntity p left join fetch p.settings where p.customerId in :customers")
    List<ContactPreferencesEntity> findAll(Collection<UUID> customers);

    ContactPreferencesEntity save(ContactPreferencesEntity preferences);

    void flush();
}

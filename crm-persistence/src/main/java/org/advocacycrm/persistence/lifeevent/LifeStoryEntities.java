package org.advocacycrm.persistence.lifeevent;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LifeStoryEntities extends Repository<LifeStoryEntity, UUID> {

    Optional<LifeStoryEntity> findById(UUID customer);

    LifeStoryEntity save(LifeStoryEntity story);

    void flush();
}

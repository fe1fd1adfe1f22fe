package org.advocacycrm.persistence.lifeevent;

import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.lifeevent.LifeStory;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaLifeStories implements LifeStories {

    private final LifeStoryEntities entities;

    JpaLifeStories(LifeStoryEntities entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public LifeStory of(CustomerId customer) {
        return entities.findById(customer.value())
                .map(LifeStoryEntity::toDomain)
                .orElseGet(() -> LifeStory.untold(customer));
    }

    @Override
    public void keep(LifeStory story) {
        var entity = entities.findById(story.customer().value()).orElseGet(() -> new LifeStoryEntity(story.customer()));
        if (entity.revision().number() + 1 != story.revision().number()) {
            throw new StaleRevision(story.customer());
        }
        entity.take(story);
        try {
            entities.save(entity);
            entities.flush();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException race) {
            // Another transaction stored its own while this one was under way.
            throw new StaleRevision(story.customer());
        }
    }
}

package org.advocacycrm.persistence.lifeevent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.lifeevent.LifeStory;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "life_story")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class LifeStoryEntity {

    @Id
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private @Nullable LifeStage stage;

    private boolean paused;

    @ElementCollection
    @CollectionTable(name = "life_event", joinColumns = @JoinColumn(name = "customer_id"))
    @MapKeyColumn(name = "id")
    private Map<UUID, LifeEventRow> events = new HashMap<>();

    @Version
    private @Nullable Long revision;

    protected LifeStoryEntity() {}

    LifeStoryEntity(CustomerId customer) {
        this.customerId = customer.value();
    }

    void take(LifeStory story) {
        stage = story.stage();
        paused = story.paused();
        var told = new HashMap<UUID, LifeEventRow>();
        story.events().forEach(event -> told.put(event.id().value(), LifeEventRow.of(event)));
        events.keySet().retainAll(told.keySet());
        events.putAll(told);
    }

    LifeStory toDomain() {
        var told = events.entrySet().stream()
                .map(event -> event.getValue().toDomain(event.getKey()))
                .toList();
        return new LifeStory(new CustomerId(customerId), stage, paused, told, revision());
    }

    Revision revision() {
        return revision == null ? Revision.NEVER_STORED : new Revision(revision);
    }
}

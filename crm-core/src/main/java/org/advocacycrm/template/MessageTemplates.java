package org.advocacycrm.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;

/** All message templates, in all their versions. */
public interface MessageTemplates {

    /** The latest versions, by name. */
    List<MessageTemplate> all();

    /** The latest version. */
    Optional<MessageTemplate> of(TemplateId id);

    Optional<MessageTemplate> of(TemplateId id, Revision version);

    /**
     * Keeps the template as a new version, one after the one it carries.
     *
     * @return the new version
     * @throws StaleRevision if there is a newer version than the one it was derived from
     */
    MessageTemplate keep(MessageTemplate template, String author, Instant at);
}

package org.advocacycrm.health;

import java.time.Instant;
import org.advocacycrm.shared.Revision;

/** A definition that is being worked on; it can be tried, and it counts for nobody before it is adopted. */
public record HealthDraft(HealthRules rules, String author, Instant changedAt, Revision revision) {}

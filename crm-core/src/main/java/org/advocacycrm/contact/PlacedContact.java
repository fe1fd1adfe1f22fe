package org.advocacycrm.contact;

import java.time.Instant;

/** A contact that was made, or for which a place is reserved, before or after the instant in question. */
public record PlacedContact(ContactPurpose purpose, Instant at) {}

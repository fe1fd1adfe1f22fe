package org.advocacycrm.relationship;

import org.advocacycrm.advocacy.AdvocacySegment;

/** A field of the matrix. The strength of a relationship is told by the segment, from dissenter to super-advocate. */
public record Cell(Longevity longevity, AdvocacySegment strength) {}

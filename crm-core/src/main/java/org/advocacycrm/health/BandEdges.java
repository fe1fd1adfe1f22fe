package org.advocacycrm.health;

/**
 * Where a score changes its meaning.
 *
 * @param margin by how many points a score passes an edge before the band changes
 */
public record BandEdges(double watchFrom, double healthyFrom, double margin) {}

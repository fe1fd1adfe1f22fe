package org.advocacycrm.directory;

import java.util.Map;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.HealthBand;

/**
 * A list in numbers. The counts of a characteristic are of the customers that all other filters let through, so that
 * each says how many there would be with it.
 *
 * @param total how many customers the filter lets through
 * @param critical how many of them are dissenters or defectors
 * @param movedDown how many of them stand further left than 30 days before
 * @param objected how many of them have objected to profiling, so that no other count here knows them by what is derived
 */
public record Overview(
        long total,
        long critical,
        long movedDown,
        long objected,
        Map<AdvocacySegment, Long> segments,
        Map<LifecycleStage, Long> stages,
        Map<HealthBand, Long> bands,
        Map<ValueTier, Long> tiers,
        Map<String, Long> countries,
        Map<CustomerKind, Long> kinds) {}

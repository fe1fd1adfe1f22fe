package org.advocacycrm.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a relationship on a day, before any number of the rules is applied to it.
 *
 * @param beganOn first active day, absent when the relationship has not begun
 * @param endRecorded whether a recorded end has come
 * @param beginningRecorded whether the source records when relationships begin
 * @param interested whether there was any sign of interest
 * @param purchaseDays the days on which something was bought, oldest first
 * @param lostContracts whether any contract was lost
 * @param lastLostOn when the last lost contract was due, absent when another is running or something was bought after it
 * @param backAfterLossOn the last day on which the customer came back after a lost contract
 * @param saidByStaff the stage that staff decided on, absent when they leave it to the rules
 */
public record LifecycleFacts(
        LocalDate today,
        @Nullable LocalDate beganOn,
        boolean endRecorded,
        boolean beginningRecorded,
        boolean interested,
        List<LocalDate> purchaseDays,
        int renewals,
        boolean contractRunning,
        boolean lostContracts,
        @Nullable LocalDate lastLostOn,
        @Nullable LocalDate backAfterLossOn,
        boolean openMajorComplaint,
        @Nullable LifecycleStage saidByStaff) {

    public LifecycleEvidence evidence(@Nullable Double health, LifecycleSettings settings) {
        return new LifecycleEvidence(
                daysSince(beganOn),
                ended(settings),
                interested,
                purchaseDays.size(),
                renewals,
                daysSince(lastPurchaseOn()),
                usualGapDays(purchaseDays, settings),
                contractRunning,
                lastLostOn != null,
                daysSince(withoutContract() ? backAfterSilenceOn(settings) : backAfterLossOn),
                openMajorComplaint,
                health);
    }

    /** The same as if staff had said nothing. */
    public LifecycleFacts withoutStaff() {
        return new LifecycleFacts(
                today,
                beganOn,
                endRecorded,
                beginningRecorded,
                interested,
                purchaseDays,
                renewals,
                contractRunning,
                lostContracts,
                lastLostOn,
                backAfterLossOn,
                openMajorComplaint,
                null);
    }

    /** The rule that decides, unless staff have. */
    public LifecycleRule decide(@Nullable Double health, LifecycleSettings settings) {
        return saidByStaff == null
                ? LifecycleRule.decidingOn(evidence(health, settings), settings)
                : LifecycleRule.saidByStaff(saidByStaff);
    }

    /** Recorded dates are believed; where there are none, the end is told from what was bought or not renewed. */
    private boolean ended(LifecycleSettings settings) {
        return endRecorded || (!beginningRecorded && (lostWithContract() || lostWithoutContract(settings)));
    }

    private boolean lostWithContract() {
        return lastLostOn != null && !lastLostOn.isAfter(today);
    }

    private boolean lostWithoutContract(LifecycleSettings settings) {
        var quiet = daysSince(lastPurchaseOn());
        return withoutContract() && quiet != null && quiet >= settings.lostAfterDays();
    }

    private boolean withoutContract() {
        return !contractRunning && !lostContracts;
    }

    private @Nullable LocalDate lastPurchaseOn() {
        return purchaseDays.isEmpty() ? null : purchaseDays.getLast();
    }

    private @Nullable LocalDate backAfterSilenceOn(LifecycleSettings settings) {
        for (var i = purchaseDays.size() - 1; i > 0; i--) {
            if (ChronoUnit.DAYS.between(purchaseDays.get(i - 1), purchaseDays.get(i)) >= settings.lostAfterDays()) {
                return purchaseDays.get(i);
            }
        }
        return null;
    }

    /** The percentile of the days between purchases, once there are enough purchases to tell a rhythm from. */
    public static long usualGapDays(List<LocalDate> purchaseDays, LifecycleSettings settings) {
        if (purchaseDays.size() < Math.max(2, settings.rhythmPurchases())) {
            return settings.overdueAfterDays();
        }
        var gaps = new int[purchaseDays.size() - 1];
        for (var i = 0; i < gaps.length; i++) {
            gaps[i] = (int) ChronoUnit.DAYS.between(purchaseDays.get(i), purchaseDays.get(i + 1));
        }
        Arrays.sort(gaps);
        var position = settings.rhythmPercentile() * (gaps.length - 1) / 100.0;
        var below = (int) position;
        var above = Math.min(below + 1, gaps.length - 1);
        return (long) Math.floor(gaps[below] + (position - below) * (gaps[above] - gaps[below]));
    }

    private @Nullable Long daysSince(@Nullable LocalDate day) {
        return day == null ? null : ChronoUnit.DAYS.between(day, today);
    }
}

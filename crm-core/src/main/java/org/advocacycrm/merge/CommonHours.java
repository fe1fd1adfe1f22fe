package org.advocacycrm.merge;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.TimeOfDay;
import org.advocacycrm.preference.TimeRange;

/** The hours of the week that suit two customers, minute by minute on the clock. */
final class CommonHours {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private CommonHours() {}

    /** Hours in which both welcome contact; where there is no such minute, the first one's. */
    static Setting.Hours of(Setting.Hours first, Setting.Hours second) {
        if (!(first.times() instanceof ContactTimes.Within(var mine))) {
            return second;
        }
        if (!(second.times() instanceof ContactTimes.Within(var others))) {
            return first;
        }
        var common = minutes(mine);
        common.and(minutes(others));
        return common.isEmpty() ? first : new Setting.Hours(new ContactTimes.Within(ranges(common)));
    }

    private static BitSet minutes(List<TimeRange> ranges) {
        var minutes = new BitSet(WEEK);
        for (var range : ranges) {
            for (var day : range.days()) {
                var begin = (day.getValue() - 1) * DAY + range.from().minute();
                var length = Math.floorMod(range.to().minute() - range.from().minute() - 1, DAY) + 1;
                for (var minute = begin; minute < begin + length; minute++) {
                    minutes.set(minute % WEEK);
                }
            }
        }
        return minutes;
    }

    private static List<TimeRange> ranges(BitSet minutes) {
        var ranges = new ArrayList<TimeRange>();
        for (var day : DayOfWeek.values()) {
            var begin = (day.getValue() - 1) * DAY;
            var end = begin + DAY;
            var from = minutes.nextSetBit(begin);
            while (from >= 0 && from < end) {
                var to = Math.min(minutes.nextClearBit(from), end);
                ranges.add(new TimeRange(EnumSet.of(day), new TimeOfDay(from - begin), new TimeOfDay(to - begin)));
                from = minutes.nextSetBit(to);
            }
        }
        return ranges;
    }
}

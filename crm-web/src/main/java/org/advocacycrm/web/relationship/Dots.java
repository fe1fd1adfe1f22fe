package org.advocacycrm.web.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.relationship.Spot;
import org.advocacycrm.web.frame.chart.Scale;

/** Draws customers as dots; where in its lane a dot is says nothing, and is the same every time. */
record Dots(List<Spot> spots) {

    static final int WIDTH = 960;
    private static final int LANE = 64;
    private static final int LEFT = 130;
    private static final int RIGHT = 16;
    private static final int BOTTOM = 34;
    private static final int MARGIN = 8;
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final List<AdvocacySegment> LANES =
            List.of(AdvocacySegment.values()).reversed();

    int height() {
        return LANES.size() * LANE + BOTTOM;
    }

    List<MatrixPage.Lane> lanes(Function<AdvocacySegment, String> name) {
        var lanes = new ArrayList<MatrixPage.Lane>();
        for (var lane = 0; lane < LANES.size(); lane++) {
            lanes.add(new MatrixPage.Lane(
                    Scale.print(lane * LANE),
                    Scale.print(lane * LANE + LANE / 2.0),
                    name.apply(LANES.get(lane)),
                    lane % 2 == 0));
        }
        return lanes;
    }

    List<MatrixPage.Tick> ticks() {
        var ticks = new ArrayList<MatrixPage.Tick>();
        var step = Math.max(1, (int) Math.ceil(years() / 12.0));
        for (var year = 0; year <= years(); year += step) {
            ticks.add(new MatrixPage.Tick(Scale.print(x(year)), Integer.toString(year)));
        }
        return ticks;
    }

    List<MatrixPage.Dot> dots() {
        return spots.stream().map(this::dot).toList();
    }

    private MatrixPage.Dot dot(Spot spot) {
        var lane = LANES.indexOf(spot.cell().strength());
        var lot = Math.floorMod(spot.customer().value().hashCode() * 0x9E3779B1, 1000) / 1000.0;
        var strength = spot.cell().strength().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MatrixPage.Dot(
                Scale.print(x(spot.days() / DAYS_OF_A_YEAR)),
                Scale.print(lane * LANE + MARGIN + lot * (LANE - 2.0 * MARGIN)),
                strength);
    }

    private double x(double years) {
        return LEFT + (WIDTH - LEFT - RIGHT) * years / years();
    }

    /** The axis reaches to the next full year. */
    private int years() {
        var longest = spots.stream().mapToInt(Spot::days).max().orElse(0);
        return Math.max(1, (int) Math.ceil(longest / DAYS_OF_A_YEAR));
    }
}

package org.advocacycrm.web.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.migration.Position;
import org.advocacycrm.web.frame.chart.Scale;

/**
 * A picture of a matrix: one column of segments for each date, super-advocates on top, and a ribbon for each move, as
 * high as it weighs. Who came starts at the bottom left, who went ends at the bottom right.
 */
record Alluvial(int width, int height, List<Node> nodes, List<Ribbon> ribbons) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 380;
    private static final int GAP = 10;
    private static final int BAR = 14;
    private static final int MARGIN = 150;

    /** How much of what is drawn moved from one position to another. */
    interface Weight {
        double of(Position was, Position is);
    }

    /** What stands beside a bar. */
    interface Label {
        String of(Position position, boolean before);
    }

    record Node(
            String tone,
            String x,
            String y,
            String height,
            String labelX,
            String labelY,
            String anchor,
            String label) {}

    record Ribbon(String tone, String path, String href, String title, boolean stays) {}

    /** What a ribbon leads to and says. */
    record Link(String href, String title) {}

    interface Links {
        Link of(Position was, Position is);
    }

    static Alluvial of(Weight weight, Label label, Links links) {
        var columns = new Columns(weight);
        var nodes = new ArrayList<Node>();
        for (var position : MatrixTable.ORDER) {
            columns.node(position, true, label).ifPresent(nodes::add);
            columns.node(position, false, label).ifPresent(nodes::add);
        }
        return new Alluvial(WIDTH, HEIGHT, List.copyOf(nodes), columns.ribbons(links));
    }

    private static final class Columns {

        private final Weight weight;
        private final double unit;
        private final Map<Position, Double> left = new EnumMap<>(Position.class);
        private final Map<Position, Double> right = new EnumMap<>(Position.class);

        Columns(Weight weight) {
            this.weight = weight;
            var most = Math.max(
                    MatrixTable.ORDER.stream().mapToDouble(this::before).sum(),
                    MatrixTable.ORDER.stream().mapToDouble(this::after).sum());
            this.unit = most == 0 ? 0 : (HEIGHT - GAP * (MatrixTable.ORDER.size() - 1.0)) / most;
            stack(left, true);
            stack(right, false);
        }

        private void stack(Map<Position, Double> tops, boolean before) {
            var top = 0.0;
            for (var position : MatrixTable.ORDER) {
                tops.put(position, top);
                top += unit * (before ? before(position) : after(position)) + GAP;
            }
        }

        private double before(Position was) {
            return MatrixTable.ORDER.stream()
                    .mapToDouble(is -> weight.of(was, is))
                    .sum();
        }

        private double after(Position is) {
            return MatrixTable.ORDER.stream()
                    .mapToDouble(was -> weight.of(was, is))
                    .sum();
        }

        Optional<Node> node(Position position, boolean before, Label label) {
            var size = unit * (before ? before(position) : after(position));
            if (size == 0) {
                return Optional.empty();
            }
            var top = top(before ? left : right, position);
            var x = before ? MARGIN : WIDTH - MARGIN - BAR;
            return Optional.of(new Node(
                    MigrationQuery.code(position),
                    Scale.print(x),
                    Scale.print(top),
                    Scale.print(Math.max(size, 1)),
                    Scale.print(before ? MARGIN - 8.0 : WIDTH - MARGIN + 8.0),
                    Scale.print(top + size / 2),
                    before ? "end" : "start",
                    label.of(position, before)));
        }

        List<Ribbon> ribbons(Links links) {
            var ribbons = new ArrayList<Ribbon>();
            var leaving = new EnumMap<>(left);
            var arriving = new EnumMap<>(right);
            for (var was : MatrixTable.ORDER) {
                for (var is : MatrixTable.ORDER) {
                    var size = unit * weight.of(was, is);
                    if (size > 0) {
                        var link = links.of(was, is);
                        ribbons.add(new Ribbon(
                                MigrationQuery.code(was.isSegment() ? was : is),
                                path(top(leaving, was), top(arriving, is), size),
                                link.href(),
                                link.title(),
                                was == is));
                        leaving.merge(was, size, Double::sum);
                        arriving.merge(is, size, Double::sum);
                    }
                }
            }
            return List.copyOf(ribbons);
        }

        private static double top(Map<Position, Double> tops, Position position) {
            return tops.getOrDefault(position, 0.0);
        }

        private static String path(double from, double to, double size) {
            var x0 = MARGIN + BAR;
            var x1 = WIDTH - MARGIN - BAR;
            var middle = (x0 + x1) / 2;
            return "M%d %s C%d %s %d %s %d %s V%s C%d %s %d %s %d %s Z"
                    .formatted(
                            x0,
                            Scale.print(from),
                            middle,
                            Scale.print(from),
                            middle,
                            Scale.print(to),
                            x1,
                            Scale.print(to),
                            Scale.print(to + size),
                            middle,
                            Scale.print(to + size),
                            middle,
                            Scale.print(from + size),
                            x0,
                            Scale.print(from + size));
        }
    }
}

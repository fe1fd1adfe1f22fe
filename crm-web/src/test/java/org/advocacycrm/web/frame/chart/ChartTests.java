package org.advocacycrm.web.frame.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTests {

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }

    @Nested
    class ASparkline {

        @Test
        void spansWhatOccursFromBottomToTop() {
            var line = Sparkline.of(List.of(number(10), number(20), number(15)));

            assertThat(line.line()).isEqualTo("M3.0 21.0h0L3.0 21.0L48.0 3.0L93.0 12.0");
            assertThat(line.lastX()).isEqualTo("93.0");
            assertThat(line.lastY()).isEqualTo("12.0");
        }

        @Test
        void leavesAGapWhereAValueIsMissing() {
            var line = Sparkline.of(Arrays.asList(number(10), null, number(20)));

            assertThat(line.line()).isEqualTo("M3.0 21.0h0L3.0 21.0M93.0 3.0h0L93.0 3.0");
        }

        @Test
        void runsThroughTheMiddleWhenNothingChanges() {
            assertThat(Sparkline.of(List.of(number(7), number(7))).lastY()).isEqualTo("12.0");
        }

        @Test
        void isEmptyWithoutAnyValue() {
            var line = Sparkline.of(Arrays.asList(null, null));

            assertThat(line.line()).isEmpty();
            assertThat(line.lastX()).isNull();
        }
    }

    @Nested
    class ABullet {

        @Test
        void beginsItsBarAtZero() {
            var bullet = Bullet.of(Scale.of(-100, 100), number(-50), number(40), number(-60), number(-40));

            assertThat(bullet.zeroX()).isEqualTo("100.0");
            assertThat(bullet.bar()).isEqualTo(new Bullet.Bar("50.0", "50.0", "100.0"));
            assertThat(bullet.targetX()).isEqualTo("140.0");
            assertThat(bullet.interval()).isEqualTo(new Bullet.Bar("40.0", "20.0", "60.0"));
        }

        @Test
        void leavesOutWhatIsNotKnown() {
            var bullet = Bullet.of(Scale.of(1, 7), null, null, null, null);

            assertThat(bullet.bar()).isNull();
            assertThat(bullet.targetX()).isNull();
            assertThat(bullet.interval()).isNull();
            assertThat(bullet.zeroX()).isEqualTo("0.0");
        }

        @Test
        void keepsValuesBeyondTheScaleAtItsEnds() {
            var bullet = Bullet.of(Scale.of(0, 1), number(3), null, null, null);

            assertThat(bullet.bar()).isEqualTo(new Bullet.Bar("0.0", "200.0", "200.0"));
        }

        @Test
        void refusesAScaleWithoutRoom() {
            assertThatThrownBy(() -> Scale.of(5, 5)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class AStackedBar {

        @Test
        void dividesTheWholeInTheOrderGiven() {
            var bar = Stacked.of(List.of(
                    new Stacked.Part("Detractors", 1, Tone.NEGATIVE), new Stacked.Part("Promoters", 3, Tone.POSITIVE)));

            assertThat(bar.slices())
                    .extracting(Stacked.Slice::x, Stacked.Slice::width, Stacked.Slice::share)
                    .containsExactly(
                            tuple("0.0", "80.0", new BigDecimal("0.250000")),
                            tuple("80.0", "240.0", new BigDecimal("0.750000")));
        }

        @Test
        void hasNoSharesWhereThereIsNothing() {
            var bar = Stacked.of(List.of(new Stacked.Part("Detractors", 0, Tone.NEGATIVE)));

            assertThat(bar.slices()).extracting(Stacked.Slice::share).containsOnlyNulls();
        }

        @ParameterizedTest
        @EnumSource(AdvocacySegment.class)
        void hasATonePerSegment(AdvocacySegment segment) {
            assertThat(Tone.of(segment).name()).isEqualTo(segment.name());
        }
    }
}

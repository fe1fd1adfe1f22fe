package org.advocacycrm.web.browser;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Looks at a page at a desk and on a phone, in light and dark, for people who cannot see, zoom or use a mouse. */
final class AccessibleAtEverySize {

    private AccessibleAtEverySize() {}

    static void look(Visit visit, String name) {
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        SoftAssertions.assertSoftly(softly -> {
            for (var width : List.of(1280, 390)) {
                visit.resize(width, ColorScheme.LIGHT);
                visit.photograph(name + "-" + width + "-light");
                softly.assertThat(visit.barriers()).as(width + " px, light").isEmpty();

                visit.resize(width, ColorScheme.DARK);
                visit.photograph(name + "-" + width + "-dark");
                softly.assertThat(visit.coloursHardToTellApart())
                        .as(width + " px, dark")
                        .isEmpty();
            }
            visit.resize(320, ColorScheme.LIGHT);
            softly.assertThat(visit.sidewaysScroll())
                    .as("sideways scroll at 320 px")
                    .isLessThanOrEqualTo(0);
            softly.assertThat(visit.complaints())
                    .as("complaints of the browser")
                    .isEmpty();
        });
    }
}

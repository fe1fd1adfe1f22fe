package org.advocacycrm.web.scorecard.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.scorecard.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * How a scorecard is looked at, whatever its figures.
 *
 * @param layer how much of it is shown; none where the reader's role decides
 * @param cut by what the figures stand side by side; none where they do not
 * @param view the saved view it was opened with; none without one
 */
public record Lens(
        @Nullable Layer layer,
        @Nullable Dimension cut,
        @Nullable UUID view) {

    public static final String LAYER = "layer";
    public static final String CUT = "cut";
    public static final String VIEW = "view";
    public static final Lens NONE = new Lens(null, null, null);

    public Lens with(Layer other) {
        return new Lens(other, cut, view);
    }

    public Lens cutBy(@Nullable Dimension other) {
        return new Lens(layer, other, view);
    }

    public Lens withoutView() {
        return new Lens(layer, cut, null);
    }

    /** As they stand in addresses. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (layer != null) {
            parameters.put(LAYER, layer.code());
        }
        if (cut != null) {
            parameters.put(CUT, cut.apiName());
        }
        if (view != null) {
            parameters.put(VIEW, view.toString());
        }
        return parameters;
    }
}

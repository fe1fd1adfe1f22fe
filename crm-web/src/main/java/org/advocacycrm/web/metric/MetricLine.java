package org.advocacycrm.web.metric;

import java.util.List;
import java.util.Locale;
import org.advocacycrm.analytics.scorecard.Definition;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.Dimension;
import org.springframework.context.MessageSource;

/** A metric in the list of those there are. */
record MetricLine(
        String metric,
        String name,
        String help,
        String unit,
        String direction,
        String perspective,
        Definition definition,
        String exclusions,
        String interval,
        List<String> sources,
        String avoids,
        List<String> dimensions) {

    static MetricLine of(Metric metric, MessageSource messages, Locale locale) {
        return new MetricLine(
                metric.slug(),
                messages.getMessage("metric." + metric.slug() + ".name", null, locale),
                messages.getMessage("metric." + metric.slug() + ".help", null, locale),
                unit(metric),
                word(metric.direction()),
                word(metric.perspective()),
                metric.definition(),
                messages.getMessage("scorecard.exclusions." + metric.slug(), null, locale),
                messages.getMessage("metric.interval." + word(metric.intervalMethod()), null, locale),
                metric.dataSources().stream()
                        .map(source -> messages.getMessage("metric.source." + word(source), null, locale))
                        .toList(),
                messages.getMessage("metric." + metric.slug() + ".avoids", null, locale),
                metric.dimensions().stream().map(Dimension::apiName).toList());
    }

    static String unit(Metric metric) {
        return word(metric.unit());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

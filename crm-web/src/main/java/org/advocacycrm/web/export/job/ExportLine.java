package org.advocacycrm.web.export.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.advocacycrm.export.Export;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * One export, ready to print.
 *
 * @param origin the page it was made of, as it was then
 * @param link opens the file; none unless it is there
 * @param bySubscription whether nobody pressed a button for it
 * @param stoppable whether it still runs and nobody asked it to stop
 */
record ExportLine(
        String id,
        String file,
        String kind,
        String scope,
        String origin,
        String who,
        boolean bySubscription,
        When ordered,
        String state,
        boolean over,
        boolean cancelAsked,
        long done,
        long total,
        String progress,
        String rows,
        String size,
        @Nullable When expires,
        @Nullable String link,
        @Nullable String error,
        boolean stoppable) {

    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1000);
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    static ExportLine of(Export export, Exportable kind, FileLinks links, Instant now, Figures figures, Dates dates) {
        var order = export.order();
        var file = export.hasExpired(now) ? null : export.file();
        var over = export.state().isOver();
        return new ExportLine(
                order.id().toString(),
                order.fileName(),
                order.kind(),
                order.scope(),
                kind.path() + (order.query().isEmpty() ? "" : "?" + order.query()),
                order.actor(),
                order.subscription() != null,
                dates.moment(order.at()),
                export.state().name().toLowerCase(Locale.ROOT),
                over,
                export.cancelAsked(),
                export.done(),
                Math.max(export.total(), 1),
                export.total() == 0 ? "" : figures.count(export.done()) + " / " + figures.count(export.total()),
                file == null ? "" : figures.count(file.rows()),
                file == null ? "" : size(file.size(), figures),
                file == null ? null : dates.day(file.expiresAt()),
                file == null ? null : links.to(export),
                export.error(),
                !over && !export.cancelAsked());
    }

    private static String size(long bytes, Figures figures) {
        var size = BigDecimal.valueOf(bytes);
        return size.compareTo(MEGABYTE) < 0
                ? figures.decimal(size.divide(KILOBYTE), 1) + " kB"
                : figures.decimal(size.divide(MEGABYTE), 1) + " MB";
    }
}

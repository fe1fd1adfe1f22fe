package org.advocacycrm.web.health;

import java.util.List;
import org.advocacycrm.web.frame.chart.Bullet;

/** What became of customers by fifths of their score, ready to print. */
record BacktestPage(
        String id,
        String title,
        String subject,
        String asked,
        boolean underWay,
        boolean failed,
        boolean empty,
        String progress,
        String done,
        String total,
        String headline,
        List<Row> rows,
        String sum,
        String sumLost,
        String sumShare,
        String unscored) {

    record Row(
            String name,
            String scores,
            String customers,
            String lost,
            String share,
            String interval,
            boolean few,
            Bullet bar,
            String barSays) {}
}

package org.advocacycrm.web.customer;

import java.time.LocalDate;
import java.util.List;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.web.export.Cell;
import org.jspecify.annotations.Nullable;

/** A column of a list of customers in a file. */
enum ExportColumn {
    ID(null),
    SOURCE(null),
    EXTERNAL_ID(null),
    NAME(null),
    KIND(null),
    SEGMENT(ListColumn.SEGMENT),
    HEALTH(ListColumn.HEALTH),
    HEALTH_BAND(ListColumn.HEALTH),
    CHANGE(ListColumn.CHANGE),
    COVERAGE(ListColumn.HEALTH),
    STAGE(ListColumn.STAGE),
    LAST_CONTACT(ListColumn.LAST_CONTACT),
    RENEWAL(ListColumn.RENEWAL),
    TIER(ListColumn.TIER),
    COUNTRY(ListColumn.COUNTRY),
    OWNER(ListColumn.OWNER),
    NEXT_STEP(ListColumn.NEXT_STEP);

    private final @Nullable ListColumn shownWith;

    ExportColumn(@Nullable ListColumn shownWith) {
        this.shownWith = shownWith;
    }

    boolean stands(List<ListColumn> shown) {
        return shownWith == null || shown.contains(shownWith);
    }

    Cell cell(CustomerLine line, Words words) {
        return switch (this) {
            case ID -> Cell.text(line.id().toString());
            case SOURCE -> Cell.text(line.source());
            case EXTERNAL_ID -> Cell.text(line.externalId());
            case NAME -> Cell.text(line.name());
            case KIND -> Cell.text(words.name("kind", line.kind()));
            case SEGMENT -> segment(line, words);
            case HEALTH -> Cell.number(line.health());
            case HEALTH_BAND -> line.objected() ? Cell.empty() : Cell.text(words.band(line.band()));
            case CHANGE -> Cell.number(line.change());
            case COVERAGE -> Cell.number(line.coverage());
            case STAGE -> line.stage() == null ? Cell.empty() : Cell.text(words.name("stage", line.stage()));
            case LAST_CONTACT -> lastContact(line, words);
            case RENEWAL -> Cell.date(line.renewalDue());
            case TIER -> line.tier() == null ? Cell.empty() : Cell.text(words.name("tier", line.tier()));
            case COUNTRY -> Cell.text(line.country());
            case OWNER -> Cell.text(line.owner());
            case NEXT_STEP -> Cell.date(line.nextStep());
        };
    }

    private static Cell segment(CustomerLine line, Words words) {
        if (line.objected()) {
            return Cell.text(words.say("objected"));
        }
        return line.segment() == null ? Cell.empty() : Cell.text(words.segment(line.segment()));
    }

    private static Cell lastContact(CustomerLine line, Words words) {
        var at = line.lastContact();
        return at == null ? Cell.empty() : Cell.date(LocalDate.ofInstant(at, words.zone()));
    }
}

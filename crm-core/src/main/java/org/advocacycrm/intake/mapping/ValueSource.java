package org.advocacycrm.intake.mapping;

import java.util.List;

/** Where the text of a field comes from. */
public sealed interface ValueSource {

    record Column(String name) implements ValueSource {}

    record Constant(String text) implements ValueSource {}

    record Formula(RowFormula calculation) implements ValueSource {}

    /**
     * An identifier formed from columns, for files that have none.
     *
     * @param occurrence whether rows that agree in these columns are told apart by counting them
     */
    record Key(List<String> columns, boolean occurrence) implements ValueSource {

        public Key {
            columns = List.copyOf(columns);
        }
    }
}

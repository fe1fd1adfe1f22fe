package org.advocacycrm.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.intake.mapping.Header;
import org.advocacycrm.intake.mapping.ImportMapping;
import org.advocacycrm.web.intake.MappingReader.Place;
import org.advocacycrm.web.intake.MappingRefused.Problem;

/** Whether a file has every column that a mapping reads. */
final class HeaderCheck {

    private HeaderCheck() {}

    static void check(ImportMapping mapping, Header header) {
        var problems = new ArrayList<Problem>();
        var records = new Place("", problems).at("records");
        for (var index = 0; index < mapping.records().size(); index++) {
            var record = mapping.records().get(index);
            var place = records.at(String.valueOf(index));
            if (record.when() != null) {
                check(record.when().columns().stream(), place.at("when"), header);
            }
            check(Stream.ofNullable(record.repeat()), place.at("repeat"), header);
            record.fields()
                    .forEach((field, source) -> check(
                            FieldReader.columnsOf(source.source()),
                            place.at("fields").at(field),
                            header));
        }
        if (!problems.isEmpty()) {
            throw new MappingRefused(List.copyOf(problems));
        }
    }

    private static void check(Stream<String> columns, Place place, Header header) {
        columns.filter(column -> !header.has(column))
                .forEach(column -> place.refuse("reads the column \"" + column + "\", which the file does not have"));
    }
}

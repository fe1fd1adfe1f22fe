package org.advocacycrm.web.intake;

import java.util.ArrayList;
import java.util.Optional;
import org.advocacycrm.intake.RecordFormat;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.intake.file.SavedMappings;
import org.advocacycrm.intake.mapping.Header;
import org.advocacycrm.intake.mapping.ImportMapping;
import org.advocacycrm.web.intake.ImportRefused.Reason;
import org.advocacycrm.web.intake.MappingRefused.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Finds the mapping that somebody chose for a file. */
record MappingFinder(SavedMappings saved) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The mapping before the file is looked at; nothing yet where the columns of the file decide. */
    Optional<Chosen> find(MappingChoice choice) {
        if (choice.ways() != 1) {
            throw new ImportRefused(
                    Reason.NO_MAPPING,
                    "Say what the columns mean in exactly one way: a mapping, the name of a saved mapping, or a type.");
        }
        if (choice.mapping() != null) {
            return Optional.of(Chosen.of(choice.mapping()));
        }
        if (choice.savedName() != null) {
            var mapping = saved.find(choice.savedName())
                    .orElseThrow(() -> new ImportRefused(
                            Reason.UNKNOWN_MAPPING,
                            "There is no saved mapping called \"" + choice.savedName() + "\"."));
            return Optional.of(Chosen.of(mapping.definition()));
        }
        typeOf(choice);
        return Optional.empty();
    }

    /** The mapping for a file whose columns are those of a type. */
    Chosen ofStandardColumns(MappingChoice choice, Header header) {
        var type = typeOf(choice);
        var format = RecordFormat.of(type);
        var problems = new ArrayList<Problem>();
        header.columns().stream()
                .filter(column -> format.field(column).isEmpty())
                .forEach(column -> problems.add(
                        new Problem("", "the column \"" + column + "\" is not one of " + type.formatName())));
        format.fields().stream()
                .filter(field -> field.required() && !header.has(field.name()))
                .forEach(field -> problems.add(new Problem(
                        "", "the column \"" + field.name() + "\" of " + type.formatName() + " is missing")));
        if (!problems.isEmpty()) {
            throw new MappingRefused(problems);
        }
        var definition = JSON.createObjectNode();
        var record = definition.putArray("records").addObject().put("type", type.formatName());
        var fields = record.putObject("fields");
        header.columns().forEach(column -> fields.putObject(column).put("column", column));
        return Chosen.of(definition.toString());
    }

    private static RecordType typeOf(MappingChoice choice) {
        return MappingReader.type(String.valueOf(choice.type()))
                .orElseThrow(() -> new ImportRefused(
                        Reason.UNKNOWN_TYPE, "There is no type of records called \"" + choice.type() + "\"."));
    }

    /** A mapping and the JSON it was read from. */
    record Chosen(String definition, ImportMapping mapping) {

        static Chosen of(String definition) {
            return new Chosen(definition, MappingReader.read(definition));
        }
    }
}

package org.advocacycrm.web.preference.api;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.preference.Cadence;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.web.frame.json.Reading;
import tools.jackson.databind.JsonNode;

/** Reads caps over the ones there are: a cap that is not carried stays, {@code null} takes it away. */
final class CadenceReader {

    private final Reading reading;
    private final Map<Purpose, Cap> purposes = new EnumMap<>(Purpose.class);
    private Cap overall;

    CadenceReader(Reading reading, Cadence current) {
        this.reading = reading;
        this.overall = current.overall();
        purposes.putAll(current.purposes());
    }

    Optional<Cadence> read(JsonNode value) {
        if (value.isNull()) {
            return Optional.of(Cadence.AS_IT_HAPPENS);
        }
        reading.eachField(value, "cadence", (field, content) -> {
            if (field.equals("purposes")) {
                readPurposes(content);
            } else {
                overall = limited(overall, field, content, "cadence." + field);
            }
        });
        return Optional.of(new Cadence(overall, purposes));
    }

    private void readPurposes(JsonNode value) {
        reading.eachField(value, "cadence.purposes", (name, limits) -> {
            var place = "cadence.purposes." + name;
            reading.named(Purpose.class, name, place).ifPresent(purpose -> {
                if (limits.isNull()) {
                    purposes.remove(purpose);
                } else {
                    reading.eachField(
                            limits,
                            place,
                            (field, content) -> purposes.put(
                                    purpose,
                                    limited(
                                            purposes.getOrDefault(purpose, Cap.NONE),
                                            field,
                                            content,
                                            place + "." + field)));
                }
            });
        });
    }

    private Cap limited(Cap cap, String field, JsonNode value, String place) {
        if (!value.isNull() && !value.isIntegralNumber()) {
            reading.refuse(place, "must be a whole number or null");
            return cap;
        }
        var limit = value.isNull() ? null : Integer.valueOf(value.asInt(Cap.HIGHEST + 1));
        return switch (field) {
            case "per7Days" ->
                reading.attempt(place, () -> new Cap(limit, cap.per30Days())).orElse(cap);
            case "per30Days" ->
                reading.attempt(place, () -> new Cap(cap.per7Days(), limit)).orElse(cap);
            default -> {
                reading.refuse(place, "is not a cap");
                yield cap;
            }
        };
    }
}

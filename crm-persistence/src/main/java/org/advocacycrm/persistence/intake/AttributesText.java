package org.advocacycrm.persistence.intake;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.shared.AttributeName;

/** The attributes among the values of a record as one JSON object. */
final class AttributesText {

    private AttributesText() {}

    static String of(Map<String, String> values) {
        var attributes = new TreeMap<AttributeName, String>();
        values.forEach((field, value) ->
                AttributeName.ofField(field).ifPresent(attribute -> attributes.put(attribute, value)));
        return attributes.entrySet().stream()
                .map(attribute -> quoted(attribute.getKey().value()) + ":" + quoted(attribute.getValue()))
                .collect(joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (var position = 0; position < text.length(); position++) {
            var character = text.charAt(position);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append("\\u%04x".formatted((int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }
}

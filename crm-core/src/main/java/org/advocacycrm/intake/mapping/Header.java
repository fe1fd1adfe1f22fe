package org.advocacycrm.intake.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The names of a file's columns, in their order. */
public final class Header {

    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    public Header(List<String> columns) {
        this.columns = List.copyOf(columns);
        IntStream.range(0, columns.size()).forEach(position -> positions.putIfAbsent(columns.get(position), position));
    }

    public List<String> columns() {
        return columns;
    }

    public boolean has(String column) {
        return positions.containsKey(column);
    }

    Optional<Integer> positionOf(String column) {
        return Optional.ofNullable(positions.get(column));
    }
}

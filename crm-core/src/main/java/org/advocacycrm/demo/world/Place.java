package org.advocacycrm.demo.world;

import java.util.List;

/** A city in which customers of the demo company live. */
public record Place(
        String country,
        String locale,
        String region,
        String city,
        String postalCode,
        String latitude,
        String longitude,
        String timeZone,
        double weight) {

    private static final List<Place> ALL =
            TextResource.lines("places.txt").stream().map(Place::parse).toList();
    private static final double[] WEIGHTS =
            ALL.stream().mapToDouble(Place::weight).toArray();

    public static Place any(Draw draw) {
        return ALL.get(draw.weighted(WEIGHTS));
    }

    public static Place named(String city) {
        return ALL.stream()
                .filter(place -> place.city.equals(city))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The demo world has no " + city));
    }

    private static Place parse(String line) {
        var parts = line.split(";", -1);
        return new Place(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                parts[4],
                parts[5],
                parts[6],
                parts[7],
                Double.parseDouble(parts[8]));
    }
}

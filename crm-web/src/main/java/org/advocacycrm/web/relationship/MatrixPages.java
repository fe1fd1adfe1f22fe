package org.advocacycrm.web.relationship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.analytics.relationship.PredictedSpend;
import org.advocacycrm.relationship.Cell;
import org.advocacycrm.relationship.CellSums;
import org.advocacycrm.relationship.Longevity;
import org.advocacycrm.relationship.Movement;
import org.advocacycrm.relationship.Moves;
import org.advocacycrm.relationship.Relationships;
import org.advocacycrm.relationship.Spot;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the matrix together: super-advocates first, the longest relationships last. */
@Component
record MatrixPages(Relationships relationships, Company company, MessageSource texts) {

    private static final int DOTS = 2000;
    private static final int PAGE = 50;
    private static final List<AdvocacySegment> ROWS =
            List.of(AdvocacySegment.values()).reversed();

    MatrixPage page(MatrixQuery query, Locale language) {
        var cells = relationships.cells(query.day());
        var moves = relationships.moves(query.from(), query.day());
        var words = new Words(texts, language, company);
        var all = cells.stream().mapToLong(CellSums::customers).sum();
        return new MatrixPage(
                query.from().toString(),
                query.day().toString(),
                words.say("headline", all, words.day(query.day())),
                all == 0,
                picture(query.day(), all, words),
                Arrays.stream(Longevity.values()).map(words::longevity).toList(),
                ROWS.stream().map(row -> row(row, cells, query, words)).toList(),
                Arrays.stream(Longevity.values())
                        .map(column -> sum(cells, cell -> cell.cell().longevity() == column, words))
                        .toList(),
                words.figures().count(all),
                MatrixQuery.PATH + ".csv?day=" + query.day(),
                Arrays.stream(Movement.values()).map(words::movement).toList(),
                Arrays.stream(Longevity.values())
                        .map(longevity -> moves(longevity, moves, query, words))
                        .toList(),
                moves(null, moves, query, words));
    }

    private MatrixPage.Picture picture(LocalDate day, long all, Words words) {
        var dots = new Dots(relationships.spots(day, DOTS));
        return new MatrixPage.Picture(
                words.say(all > DOTS ? "picture.some" : "picture.all", DOTS),
                Dots.WIDTH,
                dots.height(),
                dots.lanes(words::segment),
                dots.ticks(),
                dots.dots());
    }

    private static MatrixPage.Row row(AdvocacySegment strength, List<CellSums> cells, MatrixQuery query, Words words) {
        return new MatrixPage.Row(
                strength,
                Arrays.stream(Longevity.values())
                        .map(longevity -> field(new Cell(longevity, strength), cells, query, words))
                        .toList(),
                sum(cells, cell -> cell.cell().strength() == strength, words).customers());
    }

    private static MatrixPage.Field field(Cell cell, List<CellSums> cells, MatrixQuery query, Words words) {
        var sums = cells.stream()
                .filter(found -> found.cell().equals(cell))
                .findFirst()
                .orElse(new CellSums(cell, 0, 0, 0, 0));
        return new MatrixPage.Field(
                words.longevity(cell.longevity()),
                words.figures().count(sums.customers()),
                sums.customers() == 0
                        ? ""
                        : query.address("&longevity=" + cell.longevity() + "&strength=" + cell.strength()),
                words.say("cell", words.segment(cell.strength()), words.longevity(cell.longevity())),
                words.spend(sums));
    }

    private static MatrixPage.Field sum(List<CellSums> cells, Predicate<CellSums> which, Words words) {
        var customers =
                cells.stream().filter(which).mapToLong(CellSums::customers).sum();
        return new MatrixPage.Field("", words.figures().count(customers), "", "", "");
    }

    private static MatrixPage.MoveRow moves(
            @Nullable Longevity longevity, List<Moves> moves, MatrixQuery query, Words words) {
        var fields = new ArrayList<MatrixPage.Field>();
        for (var movement : Movement.values()) {
            var customers = moves.stream()
                    .filter(found ->
                            found.movement() == movement && (longevity == null || found.longevity() == longevity))
                    .mapToLong(Moves::customers)
                    .sum();
            fields.add(new MatrixPage.Field(
                    words.movement(movement),
                    words.figures().count(customers),
                    customers == 0
                            ? ""
                            : query.address(
                                    "&movement=" + movement + (longevity == null ? "" : "&longevity=" + longevity)),
                    words.movement(movement),
                    ""));
        }
        return new MatrixPage.MoveRow(longevity == null ? words.say("all") : words.longevity(longevity), fields);
    }

    /** Those of a cell, or those who went one way. */
    Optional<MatrixPage.Names> names(
            MatrixQuery query,
            @Nullable Longevity longevity,
            @Nullable AdvocacySegment strength,
            @Nullable Movement movement,
            int number,
            Locale language) {
        var words = new Words(texts, language, company);
        var skipped = (number - 1) * PAGE;
        if (movement != null) {
            var title = words.say(
                    "movers",
                    words.movement(movement),
                    words.day(query.from()),
                    words.day(query.day()),
                    longevity == null ? words.say("all") : words.longevity(longevity));
            var found = relationships.movers(query.from(), query.day(), longevity, movement, skipped, PAGE + 1);
            var address = query.address("&movement=" + movement + (longevity == null ? "" : "&longevity=" + longevity));
            return Optional.of(names(title, address, query, found, number, words));
        }
        if (longevity == null || strength == null) {
            return Optional.empty();
        }
        var title = words.say("members", words.segment(strength), words.longevity(longevity), words.day(query.day()));
        var found = relationships.in(new Cell(longevity, strength), query.day(), skipped, PAGE + 1);
        var address = query.address("&longevity=" + longevity + "&strength=" + strength);
        return Optional.of(names(title, address, query, found, number, words));
    }

    private static MatrixPage.Names names(
            String title, String address, MatrixQuery query, List<Spot> found, int number, Words words) {
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var first = (number - 1) * PAGE;
        return new MatrixPage.Names(
                title,
                MatrixQuery.PATH + "?from=" + query.from() + "&day=" + query.day(),
                shown.stream().map(spot -> name(spot, words)).toList(),
                words.say("shown", shown.isEmpty() ? 0 : first + 1, first + shown.size()),
                number > 1 ? address + "&page=" + (number - 1) : null,
                found.size() > PAGE ? address + "&page=" + (number + 1) : null);
    }

    private static MatrixPage.Name name(Spot spot, Words words) {
        return new MatrixPage.Name(
                spot.customer().toString(),
                spot.name(),
                spot.cell().strength(),
                words.longevity(spot.cell().longevity()),
                words.day(spot.beganOn()),
                words.money(spot.spent()));
    }

    /** Says things in the reader's language. */
    record Words(MessageSource texts, Locale language, Company company) {

        String say(String key, Object... arguments) {
            return texts.getMessage("relationship." + key, arguments, language);
        }

        String longevity(Longevity longevity) {
            return say("longevity." + longevity.name());
        }

        String movement(Movement movement) {
            return say("movement." + movement.name());
        }

        String segment(AdvocacySegment segment) {
            return texts.getMessage("frame.segment." + segment.name().toLowerCase(Locale.ROOT), null, language);
        }

        /** What a customer of the cell is expected to spend, or why that is not said. */
        String spend(CellSums cell) {
            return PredictedSpend.of(cell)
                    .map(predicted -> say(
                            "spend",
                            money(BigDecimal.valueOf(predicted.mean())),
                            figures().decimal(BigDecimal.valueOf(predicted.margin()), 0),
                            predicted.observed()))
                    .orElseGet(() -> say("spend.few", cell.observed()));
        }

        String money(BigDecimal amount) {
            return company.currency().getCurrencyCode() + " " + figures().decimal(amount, 0);
        }

        String day(LocalDate day) {
            return Dates.in(language, company.zone()).day(day).text();
        }

        Figures figures() {
            return Figures.in(language);
        }
    }
}

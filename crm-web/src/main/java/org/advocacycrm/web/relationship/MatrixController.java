package org.advocacycrm.web.relationship;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.analytics.relationship.PredictedSpend;
import org.advocacycrm.relationship.CellSums;
import org.advocacycrm.relationship.Longevity;
import org.advocacycrm.relationship.Movement;
import org.advocacycrm.relationship.Relationships;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.export.Cell;
import org.advocacycrm.web.export.CsvTable;
import org.advocacycrm.web.export.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class MatrixController {

    private final MatrixPages pages;
    private final Relationships relationships;
    private final Company company;
    private final Clock clock;

    MatrixController(MatrixPages pages, Relationships relationships, Company company, Clock clock) {
        this.pages = pages;
        this.relationships = relationships;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping(MatrixQuery.PATH)
    String matrix(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String day,
            Locale language,
            Model model) {
        model.addAttribute("page", pages.page(MatrixQuery.of(from, day, today()), language));
        return "relationship/matrix";
    }

    @GetMapping(MatrixQuery.PATH + "/customers")
    String names(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String longevity,
            @RequestParam(required = false) @Nullable String strength,
            @RequestParam(required = false) @Nullable String movement,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            Model model) {
        model.addAttribute(
                "page",
                pages.names(
                                MatrixQuery.of(from, day, today()),
                                named(Longevity.values(), longevity),
                                named(AdvocacySegment.values(), strength),
                                named(Movement.values(), movement),
                                Math.clamp(page, 1, 100_000),
                                language)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "relationship/customers";
    }

    @GetMapping(MatrixQuery.PATH + ".csv")
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable String day) throws IOException {
        var query = MatrixQuery.of(null, day, today());
        var content = new ByteArrayOutputStream();
        try (var table = new CsvTable(
                new OutputStreamWriter(content, StandardCharsets.UTF_8),
                "strength",
                "longevity",
                "customers",
                "predicted_spend",
                "margin_95",
                "observed",
                "currency")) {
            relationships.cells(query.day()).stream()
                    .sorted(Comparator.comparing((CellSums sums) -> sums.cell().strength())
                            .thenComparing(sums -> sums.cell().longevity()))
                    .forEach(sums -> table.row(cells(sums)));
        }
        return Download.of("relationship-matrix-" + query.day() + ".csv", Download.CSV, content.toByteArray());
    }

    private List<Cell> cells(CellSums sums) {
        var predicted = PredictedSpend.of(sums);
        return List.of(
                new Cell.Text(sums.cell().strength().name()),
                new Cell.Text(sums.cell().longevity().name()),
                new Cell.Figure(BigDecimal.valueOf(sums.customers())),
                predicted.map(found -> figure(found.mean())).orElseGet(Cell.Empty::new),
                predicted.map(found -> figure(found.margin())).orElseGet(Cell.Empty::new),
                new Cell.Figure(BigDecimal.valueOf(sums.observed())),
                new Cell.Text(company.currency().getCurrencyCode()));
    }

    private static Cell figure(double value) {
        return new Cell.Figure(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }
}

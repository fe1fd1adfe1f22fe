package org.advocacycrm.web.journey;

import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.analytics.journey.Measured;
import org.advocacycrm.analytics.journey.StepFigure;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.web.export.Cell;
import org.jspecify.annotations.Nullable;

/** A journey as rows of a file: what stands on the page, with figures unrounded. */
record JourneyTable(JourneyWords words) {

    List<String> heads() {
        return List.of(
                words.say("field.phase"),
                words.say("field.name"),
                words.say("field.touchpoint"),
                words.say("field.moment"),
                words.say("field.promise"),
                words.say("field.process"),
                words.say("field.measure"),
                words.say("export.process-value"),
                words.say("field.metric"),
                words.say("export.value"),
                words.say("export.n"),
                words.say("export.change"),
                words.say("field.bar"),
                words.say("export.hot"),
                words.say("hot.customers"),
                words.say("hot.stake"),
                words.say("field.need"),
                words.say("field.owner"),
                words.say("field.pains"),
                words.say("field.ideas"));
    }

    List<Cell> row(StepFigure figure) {
        var step = figure.step();
        var promise = step.promise();
        var process = figure.process();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(words.phase(step.phase())));
        cells.add(Cell.text(step.name()));
        cells.add(Cell.text(step.touchpoint()));
        cells.add(yes(step.momentOfTruth()));
        cells.add(Cell.text(promise.promise()));
        cells.add(Cell.text(promise.process()));
        cells.add(Cell.text(process == null ? null : words.metric(process.metric())));
        cells.add(Cell.number(value(process)));
        cells.add(Cell.text(words.metric(figure.experience().metric())));
        cells.add(Cell.number(value(figure.experience())));
        cells.add(Cell.number(figure.experience().now().n()));
        cells.add(
                Cell.number(figure.experience().change().map(Change::difference).orElse(null)));
        cells.add(Cell.number(promise.bar()));
        cells.add(yes(figure.isHotSpot()));
        cells.add(Cell.number(figure.hit().customers()));
        cells.add(Cell.number(figure.stake()));
        cells.add(Cell.text(words.need(step.need())));
        cells.add(Cell.text(step.owner()));
        cells.add(Cell.text(step.pains()));
        cells.add(Cell.text(step.ideas()));
        return cells;
    }

    private Cell yes(boolean so) {
        return Cell.text(words.say(so ? "yes" : "no"));
    }

    private static @Nullable Double value(@Nullable Measured measured) {
        return measured == null ? null : measured.now().value();
    }
}

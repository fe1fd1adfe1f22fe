package org.advocacycrm.web.scorecard.scope;

import java.util.List;

/**
 * The bar above a scorecard page, ready to print.
 *
 * @param action the address it asks again
 * @param periods grouped by kind
 * @param from first day of the custom period, empty unless one is shown
 * @param until last day of it
 * @param chips the filters in force, each with a way out
 * @param kept what the form for custom days must pass on
 * @param extra what both forms must pass on
 */
public record ScopeBar(
        String action,
        List<OptionGroup> periods,
        String from,
        String until,
        List<Option> comparisons,
        List<OptionGroup> filters,
        List<Chip> chips,
        String withoutFilters,
        List<Hidden> kept,
        List<Hidden> extra) {

    public boolean isCustom() {
        return !from.isEmpty();
    }

    /** How many values the filters in force name. */
    public long getChosen() {
        return filters.stream().mapToLong(OptionGroup::getChosen).sum();
    }

    /**
     * Options that set one parameter.
     *
     * @param name the parameter
     */
    public record OptionGroup(String name, String label, List<Option> options) {

        /** How many of them are in force. */
        public long getChosen() {
            return options.stream().filter(Option::chosen).count();
        }
    }

    public record Option(String value, String label, boolean chosen) {}

    public record Chip(String label, String without) {}

    public record Hidden(String name, String value) {}
}

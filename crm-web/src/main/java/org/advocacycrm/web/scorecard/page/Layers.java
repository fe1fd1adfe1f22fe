package org.advocacycrm.web.scorecard.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.StaffTeams;
import org.advocacycrm.web.scorecard.query.Layer;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.stereotype.Component;

/** Decides how much of the scorecard somebody sees: what the address asks for, or else what their role is about. */
@Component
class Layers {

    private final StaffTeams teams;

    Layers(StaffTeams teams) {
        this.teams = teams;
    }

    /**
     * A query with all that goes without saying.
     *
     * @param query names the layer, and in the layer of teams a team where one is known
     * @param ownTeam the reader's team, where that is what restricts the query
     */
    record Settled(ScorecardQuery query, Layer layer, Optional<String> ownTeam) {}

    Settled settle(ScorecardQuery asked, StaffMember reader, LocalDate today) {
        var layer = asked.layer() == null ? Layer.of(reader.role()) : asked.layer();
        var query = asked.with(asked.lens().with(layer));
        if (layer != Layer.TEAM || asked.filter().dimensions().contains(Dimension.TEAM)) {
            return new Settled(query, layer, Optional.empty());
        }
        var team = teams.of(reader.email(), today);
        return team.map(name -> new Settled(query.with(query.filter().and(Dimension.TEAM, name)), layer, team))
                .orElseGet(() -> new Settled(query, layer, team));
    }

    LayerBar bar(ScorecardQuery asked, Settled settled, ScorecardWords words) {
        var tabs = Arrays.stream(Layer.values())
                .map(layer -> new LayerBar.Tab(
                        words.say("scorecard.layer." + layer.code()),
                        asked.with(asked.lens().with(layer)).at(ScorecardPages.PATH),
                        layer == settled.layer()))
                .toList();
        return new LayerBar(tabs, note(settled, words), cuts(asked, settled, words));
    }

    private static String note(Settled settled, ScorecardWords words) {
        return switch (settled.layer()) {
            case EXECUTIVE, MANAGER -> "";
            case TEAM -> {
                var chosen = settled.query().filter().dimensions().contains(Dimension.TEAM);
                yield settled.ownTeam()
                        .map(team -> words.say("scorecard.layer.own-team", team))
                        .orElse(chosen ? "" : words.say("scorecard.layer.no-team"));
            }
        };
    }

    private static List<LayerBar.Tab> cuts(ScorecardQuery asked, Settled settled, ScorecardWords words) {
        if (settled.layer() != Layer.MANAGER) {
            return List.of();
        }
        var none = new LayerBar.Tab(
                words.say("scorecard.cut.none"),
                asked.with(asked.lens().cutBy(null)).at(ScorecardPages.PATH),
                asked.lens().cut() == null);
        var each = Dimension.STANDARD.stream()
                .filter(dimension -> !dimension.isTime())
                .map(dimension -> new LayerBar.Tab(
                        words.name(dimension),
                        asked.with(asked.lens().cutBy(dimension)).at(ScorecardPages.PATH) + "#cut",
                        dimension.equals(asked.lens().cut())));
        return Stream.concat(Stream.of(none), each).toList();
    }
}

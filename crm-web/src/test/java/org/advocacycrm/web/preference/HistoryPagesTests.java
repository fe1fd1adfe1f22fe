package org.advocacycrm.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.Provenance;
import org.junit.jupiter.api.Test;

class HistoryPagesTests extends PortalVisit {

    @Test
    void handsOutTheHistoryInWordsAndAsReceipts() {
        record("tone=FORMAL", "language=fr-FR");

        assertThat(get("/portal/history"))
                .bodyText()
                .contains("Tone", "Formal", "was no preference", "Proof: form v3", "French (France)");
        assertThat(get("/portal/history.csv")).hasStatusOk().bodyText().contains("Tone,no preference,Formal");
        assertThat(get("/portal/history.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].after")
                .asArray()
                .contains("FORMAL", "fr-FR");
    }

    @Test
    void handsOutTheReceiptOfOneChangeWithTheWordsThatWereShown() {
        post(PAGE, "revision=-1", "shown=tone", "tone=BRIEF");

        assertThat(get("/portal/history"))
                .bodyText()
                .contains("/portal/history/0.txt")
                .contains("What you read then: Tone: How you like to be written to.");
        assertThat(get("/portal/history/0.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("Receipt 0 of", "For: Elena Rossi", "Tone: no preference → Brief", "What you read then:");
        assertThat(get("/portal/history/0.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].after")
                .isEqualTo("BRIEF");
        assertThat(get("/portal/history/7.txt")).hasStatus(404);
    }

    @Test
    void handsOutTheReceiptInTheCustomersLanguage() {
        record("language=de", "tone=BRIEF");

        assertThat(get("/portal/history/0.txt"))
                .bodyText()
                .contains("Beleg 0 von", "Ton: egal → Kurz", "Nachweis: form v3", "3. März 2026, 12:00");
    }

    @Test
    void saysInTheCustomersWordsWhoDidItThroughWhatAndHowItIsProved() {
        var toldOnThePhone = change(true, "language=de", "tone=BRIEF");
        portal.change(new PreferenceChange(
                elena,
                null,
                toldOnThePhone.answers(),
                new Provenance(MARCH, "anna@harbour.example", "merge 019a", "link in the message 019b"),
                true));

        assertThat(get("/portal/history"))
                .bodyText()
                .contains("jemand, der für uns arbeitet", "zwei Einträge über Sie", "Sie haben den Link in einer")
                .doesNotContain("anna@", "merge", "link in the message");
        assertThat(get("/portal/history.csv"))
                .bodyText()
                .contains("jemand, der für uns arbeitet", "Sie haben den Link in einer")
                .doesNotContain("anna@", "merge", "link in the message");
        assertThat(get("/portal/history/0.txt"))
                .bodyText()
                .contains("Weg: zwei Einträge über Sie", "Durch: jemand", "Nachweis: Sie haben den Link in einer")
                .doesNotContain("anna@", "merge", "link in the message");
    }
}

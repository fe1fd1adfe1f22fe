package org.advocacycrm.web.playbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.advocacycrm.playbook.Spend;

/** An expense as it was typed. */
record SpendForm(
        String kind,

        @NotBlank(message = "{playbook.spend.amount-missing}")
        String amount,

        @NotBlank(message = "{playbook.spend.what-missing}")
        @Size(max = Spend.LONGEST_TEXT, message = "{playbook.spend.what-long}")
        String what) {

    static final SpendForm EMPTY = new SpendForm(Spend.Kind.REWARD.name(), "", "");
}

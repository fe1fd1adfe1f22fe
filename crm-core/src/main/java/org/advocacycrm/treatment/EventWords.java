package org.advocacycrm.treatment;

import java.time.LocalDate;
import java.util.Locale;
import org.advocacycrm.lifeevent.LifeEvent;

/** Says events to customers in their language. */
public interface EventWords {

    String name(LifeEvent event, Locale language);

    /** A day of a year, such as 5 March. */
    String day(LocalDate day, Locale language);
}

package org.advocacycrm.recognition;

import java.util.List;
import java.util.Optional;

/** The employees among whom somebody who is to be recognised is found. */
public interface Colleagues {

    Optional<Colleague> find(EmployeeId id);

    /**
     * Those who may be meant: every word is part of the name, the e-mail address, the team or the number. Sorted by
     * name; nobody where there are no words.
     */
    List<Colleague> meantBy(String words, int most);
}

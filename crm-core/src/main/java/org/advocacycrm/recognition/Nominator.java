package org.advocacycrm.recognition;

import org.advocacycrm.customer.CustomerId;

/** Who recognised an employee. */
public sealed interface Nominator {

    record ByCustomer(CustomerId customer) implements Nominator {}

    /**
     * Somebody who leads the company.
     *
     * @param account the e-mail address of the account
     */
    record ByExecutive(String account, String name) implements Nominator {}
}

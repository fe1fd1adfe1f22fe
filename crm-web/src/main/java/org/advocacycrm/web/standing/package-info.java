/** Shows how a customer's stage came about, what would move the customer on, and lets staff decide otherwise for a while. */
@NullMarked
package org.advocacycrm.web.standing;

import org.jspecify.annotations.NullMarked;

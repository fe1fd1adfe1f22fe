/** Messages to many: selected, counted, approved, and sent to each customer at that customer's moment. */
@NullMarked
package org.advocacycrm.campaign;

import org.jspecify.annotations.NullMarked;

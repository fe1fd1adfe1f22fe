/** Notes, tasks and ties of a customer, who looks after her, and what somebody has to do. */
@NullMarked
package org.advocacycrm.web.care;

import org.jspecify.annotations.NullMarked;

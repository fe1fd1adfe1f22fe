/** The customer's life as the customer tells it: a stage and events, never guessed, forgotten when asked. */
@NullMarked
package org.advocacycrm.lifeevent;

import org.jspecify.annotations.NullMarked;

/** What is sent on events in customers’ lives, to those who said that they may be congratulated. */
@NullMarked
package org.advocacycrm.treatment;

import org.jspecify.annotations.NullMarked;

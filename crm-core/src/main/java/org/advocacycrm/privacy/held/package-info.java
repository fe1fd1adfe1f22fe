/** What is held about customers, told to the customers themselves. */
@NullMarked
package org.advocacycrm.privacy.held;

import org.jspecify.annotations.NullMarked;

/** The portal's pages about preferences: what a customer is sent, how often, when, and what was changed. */
@NullMarked
package org.advocacycrm.web.preference;

import org.jspecify.annotations.NullMarked;

/** Preferences for programs: read and changed as JSON. */
@NullMarked
package org.advocacycrm.web.preference.api;

import org.jspecify.annotations.NullMarked;

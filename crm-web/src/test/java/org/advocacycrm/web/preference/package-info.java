@NullMarked
package org.advocacycrm.web.preference;

import org.jspecify.annotations.NullMarked;

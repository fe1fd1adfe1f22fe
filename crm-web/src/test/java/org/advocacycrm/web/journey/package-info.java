@NullMarked
package org.advocacycrm.web.journey;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.advocacycrm.web.intake;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.advocacycrm.intake;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.advocacycrm.web.intake.formula;

import org.jspecify.annotations.NullMarked;

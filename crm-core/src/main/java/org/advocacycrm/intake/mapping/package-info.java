@NullMarked
package org.advocacycrm.intake.mapping;

import org.jspecify.annotations.NullMarked;

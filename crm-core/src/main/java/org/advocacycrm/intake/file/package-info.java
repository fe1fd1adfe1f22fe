@NullMarked
package org.advocacycrm.intake.file;

import org.jspecify.annotations.NullMarked;

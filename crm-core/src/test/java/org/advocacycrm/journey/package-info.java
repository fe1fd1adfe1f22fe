@NullMarked
package org.advocacycrm.journey;

import org.jspecify.annotations.NullMarked;

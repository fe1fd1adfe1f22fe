@NullMarked
package org.advocacycrm.advocacy;

import org.jspecify.annotations.NullMarked;

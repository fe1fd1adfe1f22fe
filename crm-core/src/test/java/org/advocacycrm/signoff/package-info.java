@NullMarked
package org.advocacycrm.signoff;

import org.jspecify.annotations.NullMarked;

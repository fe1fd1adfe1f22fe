@NullMarked
package org.advocacycrm.preference;

import org.jspecify.annotations.NullMarked;

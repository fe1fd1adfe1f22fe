@NullMarked
package org.advocacycrm.lifecycle;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.advocacycrm.shared;

import org.jspecify.annotations.NullMarked;

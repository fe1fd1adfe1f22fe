@NullMarked
package org.advocacycrm.export;

import org.jspecify.annotations.NullMarked;

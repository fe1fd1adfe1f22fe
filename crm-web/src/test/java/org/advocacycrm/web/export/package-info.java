@NullMarked
package org.advocacycrm.web.export;

import org.jspecify.annotations.NullMarked;

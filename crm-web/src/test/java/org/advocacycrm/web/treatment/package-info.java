@NullMarked
package org.advocacycrm.web.treatment;

import org.jspecify.annotations.NullMarked;

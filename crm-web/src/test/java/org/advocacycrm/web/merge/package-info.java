@NullMarked
package org.advocacycrm.web.merge;

import org.jspecify.annotations.NullMarked;

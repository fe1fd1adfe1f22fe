@NullMarked
package org.advocacycrm.web.campaign;

import org.jspecify.annotations.NullMarked;

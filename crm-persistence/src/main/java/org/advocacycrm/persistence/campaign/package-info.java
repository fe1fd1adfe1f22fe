@NullMarked
package org.advocacycrm.persistence.campaign;

import org.jspecify.annotations.NullMarked;

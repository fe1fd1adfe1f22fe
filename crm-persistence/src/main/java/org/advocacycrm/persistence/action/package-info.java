@NullMarked
package org.advocacycrm.persistence.action;

import org.jspecify.annotations.NullMarked;

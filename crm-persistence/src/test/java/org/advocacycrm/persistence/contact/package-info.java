@NullMarked
package org.advocacycrm.persistence.contact;

import org.jspecify.annotations.NullMarked;

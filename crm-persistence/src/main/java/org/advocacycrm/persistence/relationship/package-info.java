@NullMarked
package org.advocacycrm.persistence.relationship;

import org.jspecify.annotations.NullMarked;

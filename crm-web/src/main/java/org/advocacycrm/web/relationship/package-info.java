/** The relationship matrix. */
@NullMarked
package org.advocacycrm.web.relationship;

import org.jspecify.annotations.NullMarked;

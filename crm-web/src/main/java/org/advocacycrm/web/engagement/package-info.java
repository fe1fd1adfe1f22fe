/** The interaction with customers: the Four Stages and what belongs to them. */
@NullMarked
package org.advocacycrm.web.engagement;

import org.jspecify.annotations.NullMarked;

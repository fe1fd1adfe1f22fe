/** The screens of the Four Stages. */
@NullMarked
package org.advocacycrm.web.engagement.stage;

import org.jspecify.annotations.NullMarked;

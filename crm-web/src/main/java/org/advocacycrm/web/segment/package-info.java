/** Shows how customers move between the advocacy segments. */
@NullMarked
package org.advocacycrm.web.segment;

import org.jspecify.annotations.NullMarked;

/** Why a figure changed, what sets some answers apart from others, and which periods stand out. */
@NullMarked
package org.advocacycrm.analytics.explanation;

import org.jspecify.annotations.NullMarked;

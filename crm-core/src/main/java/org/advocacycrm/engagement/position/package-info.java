/** Where customers stand in the Four Stages, kept so that it can be counted and listed. */
@NullMarked
package org.advocacycrm.engagement.position;

import org.jspecify.annotations.NullMarked;

/** What the company aims at, metric by metric, and what others reach. */
@NullMarked
package org.advocacycrm.target;

import org.jspecify.annotations.NullMarked;

/** Customer stars: employees recognised for service that surprised and delighted, by customers and by executives. */
@NullMarked
package org.advocacycrm.recognition;

import org.jspecify.annotations.NullMarked;

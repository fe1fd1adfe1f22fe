/** The relationship matrix: how long customers have been with the company, how strong the relationship is, and what they spend. */
@NullMarked
package org.advocacycrm.relationship;

import org.jspecify.annotations.NullMarked;

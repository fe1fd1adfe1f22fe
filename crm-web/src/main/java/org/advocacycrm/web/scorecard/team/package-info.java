/** Teams: how many leave them, beside what customers say of them. */
@NullMarked
package org.advocacycrm.web.scorecard.team;

import org.jspecify.annotations.NullMarked;

/** What the forms about targets, plans, benchmarks and events have in common. */
@NullMarked
package org.advocacycrm.web.scorecard.form;

import org.jspecify.annotations.NullMarked;
